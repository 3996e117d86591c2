/**
 * Time stamps by RFC 3161: an authority signs that it saw a hash at a time. The request holds a hash and a random number and
 * nothing else; the reply is checked here as `openssl ts -verify` checks it.
 */
import type { ObjectIdentifier } from 'asn1js';
import { Integer, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  id_eContentType_TSTInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

const SHA256 = '2.16.840.1.101.3.4.2.1';
/** Extended key usage "time stamping". */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** @param nonce - 16 random bytes @returns a DER time stamp request for SHA-256 of `data` that asks for the certificates as well */
export async function requestFor(data: Uint8Array<ArrayBuffer>, nonce: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', data);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: digest }),
    }),
    nonce: Integer.fromBigInt(BigInt(`0x00${Buffer.from(nonce).toString('hex')}`)),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

export interface Stamp {
  /** As the authority wrote it, ISO 8601 in UTC. */
  readonly time: string;
  /** Common name of the certificate that signed; its serial number if it has none. */
  readonly authority: string;
  /** SHA-256 of the certificate: two stamps by one key are one authority. */
  readonly key: string;
}

/** Why a reply does not count. */
export type StampFault = 'unreadable' | 'refused' | 'elsewhere' | 'unasked' | 'forged' | 'unfit';

/**
 * @param request - if given, the reply must answer this very request
 * @returns the stamp, or why there is none; never throws. Whether the authority deserves trust is not asked here.
 */
export async function stampOf(
  reply: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
  request: Uint8Array<ArrayBuffer> | null,
): Promise<Stamp | StampFault> {
  const parsed = parsedOf(reply);
  if (parsed === null) return 'unreadable';
  if (parsed === 'refused') return 'refused';
  const { signed, info } = parsed;
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', data));
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithmId !== SHA256 || !digest.equals(bytesOf(hashedMessage))) return 'elsewhere';
  if (request !== null && !sameNonce(request, info)) return 'unasked';
  try {
    const result = await signed.verify({
      signer: 0,
      data: data.buffer.slice(data.byteOffset, data.byteOffset + data.length),
      extendedMode: true,
      checkChain: false,
    });
    const certificate = result.signerCertificate;
    if (result.signatureVerified !== true || !(certificate instanceof Certificate)) return 'forged';
    if (!(await isNamed(certificate, signed))) return 'forged';
    if (!mayStamp(certificate)) return 'unfit';
    return {
      time: info.genTime.toISOString(),
      authority: nameOf(certificate),
      key: Buffer.from(await crypto.subtle.digest('SHA-256', certificate.toSchema().toBER())).toString('hex'),
    };
  } catch {
    return 'forged';
  }
}

function parsedOf(reply: Uint8Array<ArrayBuffer>): { signed: SignedData; info: TSTInfo } | 'refused' | null {
  try {
    const response = TimeStampResp.fromBER(reply);
    // 0: granted; 1: granted with changes.
    if (response.status.status.valueOf() > 1 || response.timeStampToken === undefined) return 'refused';
    const content = new ContentInfo({ schema: response.timeStampToken.toSchema() });
    const signed = new SignedData({ schema: content.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== id_eContentType_TSTInfo || eContent === undefined) return null;
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  } catch {
    return null;
  }
}

function sameNonce(request: Uint8Array<ArrayBuffer>, info: TSTInfo): boolean {
  const asked = TimeStampReq.fromBER(request).nonce;
  return asked !== undefined && info.nonce !== undefined && asked.toBigInt() === info.nonce.toBigInt();
}

/** Signed attributes that name the certificate by its hash, with the hash they use unless they say another. */
const NAMING: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.9.16.2.12': 'SHA-1',
  '1.2.840.113549.1.9.16.2.47': 'SHA-256',
};
const HASHES: Readonly<Record<string, string>> = {
  [SHA256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** A stamp signs the hash of its certificate (RFC 5816), so that no other certificate of the same key can be put in its place. */
async function isNamed(certificate: Certificate, signed: SignedData): Promise<boolean> {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  for (const { type, values } of attributes) {
    const usual = NAMING[type];
    if (usual === undefined) continue;
    const parts = partsOf(partsOf(partsOf(values[0])[0])[0]);
    const hash = parts.find((part) => part instanceof OctetString);
    const said =
      parts[0] instanceof Sequence ? (partsOf(parts[0])[0] as ObjectIdentifier | undefined) : undefined;
    const name = said === undefined ? usual : HASHES[said.valueBlock.toString()];
    if (hash === undefined || name === undefined) return false;
    const own = Buffer.from(await crypto.subtle.digest(name, certificate.toSchema().toBER()));
    return own.equals(bytesOf(hash));
  }
  return false;
}

function partsOf(value: unknown): unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function bytesOf(octets: OctetString): Buffer {
  return Buffer.from(octets.valueBlock.valueHexView);
}

/** Made for stamping and for nothing else, as the standard demands. */
function mayStamp(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.37');
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? [];
  return purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

function nameOf(certificate: Certificate): string {
  const common = certificate.subject.typesAndValues.find(({ type }) => type === '2.5.4.3');
  const name: unknown = common?.value.valueBlock.value;
  return typeof name === 'string'
    ? name
    : Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');
}
