import { linkedSignal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { firstTurns, type TranscriptFields, transcriptFields, withNextTurn } from './transcript-fields';

const NOW = '2024-03-21T12:07';

describe('transcriptFields', () => {
  it('begins with a question and an answer, now, to the only destination', () => {
    expect(transcriptFields({}, NOW, 'PERBENDAHARAAN')).toEqual({
      askerKind: '',
      name: '',
      email: '',
      satker: '',
      method: '',
      subject: '',
      destination: 'PERBENDAHARAAN',
      result: '',
      turns: firstTurns(NOW),
    });
  });

  it('is what the draft says', () => {
    const turns = [{ id: '7', by: 'OFFICER', at: NOW, text: 'Begini.' }];
    const draft = { name: 'NAMA', destination: 'SPM_KP', result: 'DONE', turns: JSON.stringify(turns) };
    const fields = transcriptFields(draft, NOW, 'PERBENDAHARAAN');
    expect([fields.name, fields.destination, fields.result, fields.turns as unknown]).toEqual([
      'NAMA',
      'SPM_KP',
      'DONE',
      turns,
    ]);
  });

  for (const broken of [
    '',
    '{',
    '[]',
    '{}',
    'null',
    '[null]',
    '[{"id":"1"}]',
    '[{"id":"1","by":"X","at":"","text":""}]',
  ]) {
    it(`begins anew when a draft holds ${broken || 'nothing'} for turns`, () => {
      expect(transcriptFields({ turns: broken }, NOW, '').turns).toEqual(firstTurns(NOW));
    });
  }
});

describe('turns', () => {
  it('have the same field after each letter, with what the form has noted of it', () => {
    const draft = signal<Readonly<Record<string, string>>>({});
    const model = linkedSignal<Readonly<Record<string, string>>, TranscriptFields>({
      source: draft,
      computation: (typed, before) => transcriptFields(typed, NOW, '', before?.value.turns),
    });
    const { turns } = TestBed.runInInjectionContext(() => form(model));
    turns[1]?.text().markAsTouched();
    draft.set({ turns: JSON.stringify(firstTurns(NOW).map((turn) => ({ ...turn, text: 'Begini.' }))) });
    expect(turns[1]?.text().value()).toBe('Begini.');
    expect([...turns].map((turn) => turn.text().touched())).toEqual([false, true]);
  });

  it('go back and forth, and never use an id again', () => {
    const three = withNextTurn(firstTurns(NOW), NOW);
    const again = withNextTurn(
      three.filter(({ id }) => id !== '2'),
      NOW,
    );
    expect(three.map(({ id, by }) => `${id} ${by}`)).toEqual(['1 ASKER', '2 OFFICER', '3 ASKER']);
    expect(again.map(({ id, by }) => `${id} ${by}`)).toEqual(['1 ASKER', '3 ASKER', '4 OFFICER']);
  });
});
