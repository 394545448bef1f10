import { computed, type Signal } from '@angular/core';
import type { FormKey } from '../../domain/form-key';
import type { UploadItem } from '../../domain/upload-item';
import type { Draft } from '../drafts/draft';
import type { DraftStore } from '../drafts/draft-store';

/** The attachments that a draft stores: uploads with their ids, other files by name. */
export function draftFiles(items: readonly UploadItem[]): Pick<Draft, 'uploads' | 'missingFiles'> {
  return {
    uploads: items.flatMap((item) => (item.state === 'done' ? item.attachment : [])),
    missingFiles: items.flatMap(({ state, name }) => (state === 'done' || state === 'refused' ? [] : name)),
  };
}

/**
 * The list after a change of the draft: exactly the draft's uploads, the other files of this window, and the names of
 * missing files.
 */
export function mergeDraftItems(items: readonly UploadItem[], draft: Draft): readonly UploadItem[] {
  const ids = new Set(draft.uploads.map(({ id }) => id));
  const here = items.filter((item) => {
    if (item.state === 'done') return ids.has(item.attachment.id);
    return item.state !== 'missing' || draft.missingFiles.includes(item.name);
  });
  const known = new Set(here.flatMap((item) => (item.state === 'done' ? item.attachment.id : [])));
  const names = new Set(here.map(({ name }) => name));
  return [
    ...draft.uploads
      .filter(({ id }) => !known.has(id))
      .map((attachment): UploadItem => ({
        key: `id:${attachment.id}`,
        name: attachment.name,
        size: attachment.size,
        state: 'done',
        attachment,
      })),
    ...draft.missingFiles
      .filter((name) => !names.has(name))
      .map((name): UploadItem => ({ key: `name:${name}`, name, size: null, state: 'missing' })),
    ...here,
  ];
}

/** The form's draft, anew when its files change; typed text leaves their lists as they are. */
export function draftOfFiles(form: Signal<FormKey | null>, drafts: Pick<DraftStore, 'draft'>): Signal<Draft | null> {
  return computed(
    () => {
      const key = form();
      return key && drafts.draft(key)();
    },
    { equal: hasSameFiles },
  );
}

const hasSameFiles = (one: Draft | null, other: Draft | null): boolean =>
  one === other || (!!one && !!other && one.uploads === other.uploads && one.missingFiles === other.missingFiles);
