import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_OFFICES, WIRE_SATKERS } from '../../testing/wire-samples';
import { OfficerApi } from './officer-api';

describe('OfficerApi', () => {
  it('looks for satkers by what was typed', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.satkers('kpp & co'));
    const request = next();
    expect(pathOf(request)).toBe('satkers?q=kpp+%26+co');
    answer(request, [...WIRE_SATKERS, ...WIRE_SATKERS, { name: 'tanpa kode' }]);
    expect(outcome.values).toEqual([WIRE_SATKERS]);
  });

  it('lists offices, each once', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.offices());
    const request = next();
    expect(pathOf(request)).toBe('offices');
    answer(request, [...WIRE_OFFICES, ...WIRE_OFFICES, { name: 'tanpa kode' }]);
    expect(outcome.values).toEqual([WIRE_OFFICES]);
  });

  it('lists officers by alias, each once', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.officers());
    const request = next();
    expect(pathOf(request)).toBe('officers');
    answer(request, ['CSO 182', null, 'CSO 207', 'CSO 182']);
    expect(outcome.values).toEqual([['CSO 182', 'CSO 207']]);
  });
});

function setup() {
  return { ...setupApi(), api: TestBed.runInInjectionContext(() => new OfficerApi()) };
}
