import libsodium from 'libsodium-wrappers';

await libsodium.ready;

/** libsodium, ready for use: whoever imports this waits until its WebAssembly has started. */
export const sodium = libsodium;
