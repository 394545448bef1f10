import { forget, onForget } from './forget';

describe('forget', () => {
  beforeEach(() => localStorage.clear());

  it('leaves no key of ours in either storage, and those of the shell alone (F65)', () => {
    localStorage.setItem('hai-cso:drafts-of', 'a');
    localStorage.setItem('hai-cso:draft:a:new', '{}');
    sessionStorage.setItem('hai-cso:reloaded-for:rekam', 'yes');
    localStorage.setItem('shell:menu', 'open');
    forget();
    expect(Object.keys(localStorage)).toEqual(['shell:menu']);
    expect(Object.keys(sessionStorage)).toEqual([]);
    localStorage.removeItem('shell:menu');
  });

  it('tells what runs of ours before storage is empty, until that has stopped listening', () => {
    const heard: string[] = [];
    localStorage.setItem('hai-cso:draft:a:new', '{}');
    const stop = onForget(() => heard.push(...Object.keys(localStorage)));
    forget();
    stop();
    forget();
    expect(heard).toEqual(['hai-cso:draft:a:new']);
  });

  it('works where storage is blocked', () => {
    spyOnProperty(window, 'localStorage').and.throwError(new DOMException('no', 'SecurityError'));
    expect(forget).not.toThrow();
  });
});
