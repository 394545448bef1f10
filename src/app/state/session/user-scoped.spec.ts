import { TestBed } from '@angular/core/testing';
import { type Action, createAction, createFeature, createReducer, on, props, provideStore, Store } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { aSession } from '../../../testing/samples';
import { userScoped } from './user-scoped';
import { SessionActions } from './session-actions';

const written = createAction('[Test] Written', props<{ word: string }>());
interface Words {
  readonly words: readonly string[];
}

const feature = createFeature({
  name: 'words',
  reducer: createReducer(
    { words: [] } as Words,
    on(written, ({ words }, { word }): Words => ({ words: [...words, word] })),
  ),
});
const session = aSession('SATKER');
const loaded = SessionActions.loaded({ session, limits: DEFAULT_LIMITS });

describe('personal', () => {
  it('keeps a slice while the user is only asked for again', () => {
    const { after } = setup();
    expect(after(SessionActions.needed(), SessionActions.returned(), loaded)).toEqual(['milik ani']);
  });

  for (const end of [SessionActions.left(), SessionActions.replaced()]) {
    it(`empties it at ${end.type}, whoever comes then`, () => {
      const { after } = setup();
      expect(after(end)).toEqual([]);
      expect(after(loaded)).toEqual([]);
    });

    it(`empties at ${end.type} also what was hidden`, () => {
      const { after } = setup();
      expect(after(SessionActions.hidden({ expected: true }), end, loaded)).toEqual([]);
    });
  }

  for (const hidden of [SessionActions.hidden({ expected: false }), SessionActions.locked({ session })]) {
    it(`hides it at ${hidden.type} until the same user is confirmed (F65, F66)`, () => {
      const { after, all } = setup();
      expect(after(hidden)).toEqual([]);
      expect(after(SessionActions.needed(), hidden)).toEqual([]);
      expect(JSON.stringify(all())).not.toContain('milik ani');
      expect(after(loaded)).toEqual(['milik ani']);
    });
  }

  it('goes on by itself while it is hidden: what was sent meanwhile is known afterwards', () => {
    const { after } = setup();
    after(SessionActions.hidden({ expected: true }), written({ word: 'lagi' }));
    expect(after(loaded)).toEqual(['milik ani', 'lagi']);
  });
});

function setup() {
  TestBed.configureTestingModule({ providers: [provideStore(), userScoped(feature)] });
  const store = TestBed.inject(Store);
  const words = store.selectSignal(feature.selectWords);
  store.dispatch(loaded);
  store.dispatch(written({ word: 'milik ani' }));
  return {
    after: (...actions: Action[]) => {
      actions.forEach((action) => store.dispatch(action));
      return words();
    },
    all: store.selectSignal((state) => state),
  };
}
