import fc from 'fast-check';

/** Texts that a spreadsheet, a PDF or XML could interpret as something other than text. */
const PIECES = [
  '=HYPERLINK("http://x","y")',
  '+62811000111',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  '\u00a0=1',
  ' \u200b=cmd|x',
  '\0=1',
  '\u0085=1+1',
  '\u0085No. Ref: HAI-1',
  ')\n/JS (app.alert(1))',
  '<</S /JavaScript /JS (x)>>',
  '\\) Tj ET',
  'endstream endobj',
  ']]></t><f>1+1</f><t>',
  '_x003D_1+1',
  '&lt;&#0;',
  '\ud800',
  '\udc00x',
  '\uffff',
  '漢字 😀',
  'Привет →',
  'السلام',
  'e\u0301\u0301',
  '\u202egpj.exe',
  'constructor',
  '__proto__',
];

export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 5 })
    .map((pieces) => pieces.join(''));
