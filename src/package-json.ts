import { createRequire } from 'node:module';

interface PackageJson {
  readonly version: string;
  readonly description: string;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** Read where it lies: imported, it would become part of what is compiled. */
export const packageJson: PackageJson = createRequire(import.meta.url)('../package.json');
