/** The part of the WebAssembly interface that the engine uses, as every browser and Node has it; null where there is none. */

/** A compiled module: opaque, and may be sent to other threads. */
export interface WasmModule {
  readonly [compiled]?: never;
}
declare const compiled: unique symbol;

export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}

interface WasmInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    imports: { readonly env: { readonly memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (options: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared?: boolean;
  }) => WasmMemory;
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** @throws TypeError where there is no WebAssembly; `bestBackend` asks first */
export function webAssembly(): WasmInterface {
  const { WebAssembly: found } = globalThis as unknown as { readonly WebAssembly?: WasmInterface };
  if (found === undefined) throw new TypeError('this machine has no WebAssembly');
  return found;
}
