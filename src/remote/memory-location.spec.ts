import { MemoryLocation } from './memory-location';

describe('MemoryLocation', () => {
  it('goes back and forward through what was pushed', () => {
    const { location, visited } = setup();
    location.back();
    location.back();
    location.forward();
    expect(visited).toEqual(['/b', '/a', '/b']);
  });

  it('forgets what was ahead when something is pushed', () => {
    const { location, visited } = setup();
    location.historyGo(-2);
    location.pushState(null, '', '/d', 'q=1');
    location.forward();
    expect(location.path()).toBe('/d?q=1');
    expect(visited).toEqual(['/a']);
  });

  it('stays inside: neither before the first nor after the last', () => {
    const { location, visited } = setup();
    location.forward();
    location.historyGo(-9);
    location.back();
    expect(visited).toEqual(['/']);
  });

  it('replaces the current entry with its state', () => {
    const { location } = setup();
    location.replaceState({ navigationId: 7 }, '', '/x', '');
    expect([location.path(), location.getState()]).toEqual(['/x', { navigationId: 7 }]);
  });

  it("leaves the page's address alone", () => {
    const before = document.location.href;
    setup();
    expect(document.location.href).toBe(before);
  });
});

function setup() {
  const location = new MemoryLocation();
  const visited: string[] = [];
  location.onPopState(() => visited.push(location.path()));
  for (const url of ['/a', '/b', '/c']) location.pushState(null, '', url, '');
  return { location, visited };
}
