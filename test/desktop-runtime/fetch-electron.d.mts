export function expectHash(file: string, integrity: string): Promise<void>;
