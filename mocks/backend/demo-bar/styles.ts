const CSS = `
  :host {
    position: sticky;
    top: 0;
    z-index: 10;
  }
  @media (max-height: 399px) {
    :host {
      position: static;
    }
  }
  aside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 4px 12px;
    background: #14283f;
    color: #f4f7fb;
    font: 13px/1.4 system-ui, sans-serif;
    color-scheme: dark;
  }
  strong {
    padding: 1px 8px;
    border-radius: 4px;
    background: #ffd166;
    color: #2b2100;
    letter-spacing: 0.06em;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }
  select,
  button {
    min-height: 28px;
    min-width: 0;
    padding: 2px 8px;
    border: 1px solid #8fa6c0;
    border-radius: 4px;
    background: #1f3a58;
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  button:hover,
  select:hover {
    background: #2a4a6e;
  }
  select:focus-visible,
  button:focus-visible {
    outline: 2px solid #ffd166;
    outline-offset: 2px;
  }
  time,
  aside > span {
    font-variant-numeric: tabular-nums;
  }
  output {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  @media (max-width: 799px) {
    aside {
      gap: 6px 8px;
    }
    time span,
    aside > span {
      display: none;
    }
    label {
      flex: 1 1 120px;
    }
    label:nth-of-type(2) {
      order: 1;
      flex-basis: 160px;
    }
    label span {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    label select {
      width: 100%;
    }
    button {
      order: 1;
    }
    output {
      order: 2;
      flex-basis: 100%;
      white-space: normal;
    }
    output:empty {
      display: none;
    }
  }
  @media print {
    aside {
      display: none;
    }
  }
`;

export function demoBarStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
