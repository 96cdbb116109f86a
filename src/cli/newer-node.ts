import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageJson } from '../package-json.ts';

/** As "engines" in package.json says; that an older release reaches this line takes care in what is imported here. */
const oldestRelease = 24;

/**
 * Where an older Node.js runs the installed command: runs it again with the release that npm installed beside it, and
 * gives its exit status. Null where this Node.js will do.
 */
export async function runOnNewerNode(): Promise<number | null> {
  if (Number.parseInt(process.versions.node, 10) >= oldestRelease) return null;
  const node = installedNode();
  if (node === null) {
    const found = process.versions.node;
    process.stderr.write(`mandate-cycles: Node.js ${found} is too old; install Node.js ${oldestRelease} or newer\n`);
    return 1;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A terminal sends its interrupt to both; the command ends in its own way, and this process after it.
  process.on('SIGINT', () => {});
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** The program in the one optional dependency that fits this machine; npm leaves out the others. */
function installedNode(): string | null {
  const require = createRequire(import.meta.url);
  for (const name of Object.keys(packageJson.optionalDependencies)) {
    try {
      const path = require.resolve(`${name}/package.json`);
      return join(dirname(path), require(path).bin.node);
    } catch {
      // Not for this machine.
    }
  }
  return null;
}
