/** A value once it has stood still: what is typed is not asked about letter by letter. */

/** Call while a component is set up. @param value - may read state; the first is given at once */
export function settled<T>(value: () => T, quietMs: number): { readonly value: T } {
  let present = $state.raw(value());
  $effect(() => {
    const next = value();
    const timer = window.setTimeout(() => (present = next), quietMs);
    return () => {
      window.clearTimeout(timer);
    };
  });
  return {
    get value() {
      return present;
    },
  };
}
