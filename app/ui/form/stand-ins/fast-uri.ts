/** In the browser, for rjsf alone: our schemas have no references, so there is no address to resolve. */
export default {
  equal: (one: string, other: string) => one === other,
  resolve: (_base: string, address: string) => address,
}
