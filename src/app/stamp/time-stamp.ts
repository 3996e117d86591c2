/**
 * Time stamps by RFC 3161: an authority signs that it saw a hash at a time. The request holds a hash and a random number and
 * nothing else; the reply is checked here as `openssl ts -verify` checks it.
 */
import { OctetString, Integer } from 'asn1js';
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
export type StampFault =
  'not-a-reply' | 'refused' | 'other-data' | 'other-request' | 'bad-signature' | 'not-for-stamping';

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
  if (parsed === null) return 'not-a-reply';
  if (parsed === 'refused') return 'refused';
  const { signed, info } = parsed;
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', data));
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithmId !== SHA256 || !digest.equals(bytesOf(hashedMessage))) return 'other-data';
  if (request !== null && !sameNonce(request, info)) return 'other-request';
  try {
    const result = await signed.verify({
      signer: 0,
      data: data.buffer.slice(data.byteOffset, data.byteOffset + data.length),
      extendedMode: true,
      checkChain: false,
    });
    const certificate = result.signerCertificate;
    if (result.signatureVerified !== true || !(certificate instanceof Certificate)) return 'bad-signature';
    if (!mayStamp(certificate)) return 'not-for-stamping';
    return {
      time: info.genTime.toISOString(),
      authority: nameOf(certificate),
      key: Buffer.from(await crypto.subtle.digest('SHA-256', certificate.toSchema().toBER())).toString('hex'),
    };
  } catch {
    return 'bad-signature';
  }
}

function parsedOf(reply: Uint8Array<ArrayBuffer>): { signed: SignedData; info: TSTInfo } | 'refused' | null {
  try {
    const response = TimeStampResp.fromBER(reply);
    // 0: granted; 1: granted with changes.
    if (Number(response.status.status) > 1 || response.timeStampToken === undefined) return 'refused';
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
  const common = certificate.subject.typesAndValues.find(({ type }) => (type as string) === '2.5.4.3');
  const name: unknown = common?.value.valueBlock.value;
  return typeof name === 'string'
    ? name
    : Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');
}
