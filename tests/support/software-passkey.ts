import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Value = number | string | Buffer | ReadonlyMap<number | string, Value>

/** As much of CBOR as a passkey needs. */
function cbor(value: Value): Buffer {
	if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
	if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
	if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
	return Buffer.concat([
		head(5, value.size),
		...[...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)]),
	])
}

function head(kind: number, size: number): Buffer {
	if (size < 24) return Buffer.from([(kind << 5) | size])
	if (size < 256) return Buffer.from([(kind << 5) | 24, size])
	return Buffer.from([(kind << 5) | 25, size >> 8, size & 255])
}

type Asked = { readonly challenge: string }
type How = { readonly origin?: string; readonly rpId?: string; readonly verified?: boolean }

/** A passkey in software, as a browser would answer with it; each answer may be bent. */
export function softwarePasskey(house: { origin: string; rpId: string }) {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
	const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
	const id = randomBytes(16)
	let counter = 0

	const clientData = (type: string, { challenge }: Asked, { origin = house.origin }: How) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
	const authenticatorData = (flags: number, { rpId = house.rpId, verified = true }: How) => {
		counter += 1
		const count = Buffer.alloc(4)
		count.writeUInt32BE(counter)
		const hash = createHash('sha256').update(rpId).digest()
		return Buffer.concat([hash, Buffer.from([flags | 1 | (verified ? 4 : 0)]), count])
	}
	const text = (bytes: Buffer) => bytes.toString('base64url')
	const outside = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }

	return {
		make(asked: object, how: How = {}): string {
			const key = new Map<number, Value>([
				[1, 2],
				[3, -7],
				[-1, 1],
				[-2, Buffer.from(x, 'base64url')],
				[-3, Buffer.from(y, 'base64url')],
			])
			const held = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)])
			const authData = Buffer.concat([authenticatorData(0x40, how), held])
			const told = new Map<string, Value>([
				['fmt', 'none'],
				['attStmt', new Map()],
				['authData', authData],
			])
			const clientDataJSON = text(clientData('webauthn.create', asked as Asked, how))
			return JSON.stringify({
				...outside,
				response: { clientDataJSON, attestationObject: text(cbor(told)), transports: ['internal'] },
			})
		},
		show(asked: object, how: How = {}): string {
			const client = clientData('webauthn.get', asked as Asked, how)
			const data = authenticatorData(0, how)
			const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
			const signature = sign('sha256', signed, privateKey)
			return JSON.stringify({
				...outside,
				response: { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
			})
		},
	}
}
