/** True in the demo and in development; the production build replaces it by false and drops every mock. */
declare const MOCKS: boolean;

declare module '*.svg' {
  const markup: string;
  export default markup;
}

declare module '*.ttf' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
