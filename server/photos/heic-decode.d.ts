declare module 'heic-decode' {
  interface Picture {
    width: number;
    height: number;
    data: Uint8ClampedArray<ArrayBuffer>;
  }
  interface LazyPicture {
    width: number;
    height: number;
    decode(): Promise<Picture>;
  }
  function decode(input: { buffer: Uint8Array }): Promise<Picture>;
  namespace decode {
    function all(input: { buffer: Uint8Array }): Promise<LazyPicture[]>;
  }
  export default decode;
}
