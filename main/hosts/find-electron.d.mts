/** Where Electron's binary belongs on this platform. */
export function binaryPath(): string;
