import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { MandateCyclesError } from '../errors.ts';
import { domainOf } from './addresses.ts';

/** Signs mails (RFC 6376). RFC 8058 wants both List-Unsubscribe headers signed; a mail without them signs none. */
const signedHeaders = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
];

/** As nodemailer takes them. */
export interface DkimSettings {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
  readonly headerFieldNames: string;
}

/**
 * Gives nodemailer's settings for signing with the key of a PEM file, for the domain of `from`.
 * @throws MandateCyclesError `setting-invalid`, where = DKIM_KEY_FILE: nodemailer would send unsigned without a word.
 */
export function dkimSettings(keyFile: string, selector: string, from: string): DkimSettings {
  return {
    domainName: domainOf(from),
    keySelector: selector,
    privateKey: readRsaKey(keyFile),
    headerFieldNames: signedHeaders.join(':'),
  };
}

function readRsaKey(file: string): string {
  let pem: string;
  let type: string | undefined;
  try {
    pem = readFileSync(file, 'utf8');
    type = createPrivateKey(pem).asymmetricKeyType;
  } catch (error) {
    const message = `${JSON.stringify(file)} cannot be read as a private key`;
    throw new MandateCyclesError('setting-invalid', message, 'DKIM_KEY_FILE', { cause: error });
  }
  if (type !== 'rsa') throw new MandateCyclesError('setting-invalid', 'the key must be an RSA key', 'DKIM_KEY_FILE');
  return pem;
}
