import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export type Pair = Awaited<ReturnType<typeof keyPair>>

export async function keyPair(kid: string) {
	const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
	return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' } }
}

/**
 * What looks like a provider and says what it is told to say: discovery, keys and a token endpoint, whose ID token is made
 * by `token`. For words that no real provider would give.
 */
export async function falseProvider() {
	const first = await keyPair('first')
	let shown: readonly Pair[] = [first]
	let token: () => Promise<string> = async () => ''
	let broken = false
	let asked = 0
	const server = createServer((request, answer) => {
		asked += 1
		const tell = (body: object, status = 200) =>
			answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
		if (broken) return void answer.writeHead(503).end()
		if (request.url === '/.well-known/openid-configuration') {
			return void tell({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/keys`,
				response_types_supported: ['code'],
				subject_types_supported: ['public'],
				id_token_signing_alg_values_supported: ['RS256'],
			})
		}
		if (request.url === '/keys') return void tell({ keys: shown.map(({ jwk }) => jwk) })
		if (request.url === '/token')
			return void token().then((made) => tell({ access_token: 'x', token_type: 'Bearer', id_token: made }))
		tell({}, 404)
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	const now = () => Math.floor(Date.now() / 1000)

	return {
		...{ issuer, first, clientId: 'bofast', clientSecret: 'hemlig' },
		show: (pairs: readonly Pair[]) => {
			shown = pairs
		},
		breakDown: (is: boolean) => {
			broken = is
		},
		/** How often anything was asked of it. */
		timesAsked: () => asked,
		says: (made: () => Promise<string>) => {
			token = made
		},
		/** A token signed by a key of its own, right but for what is given. */
		sign: async (
			claims: Readonly<Record<string, unknown>>,
			{ pair = first, typ = 'JWT' }: { pair?: Pair; typ?: string } = {},
		) =>
			await new SignJWT({ iss: issuer, aud: 'bofast', sub: 'ada', iat: now(), exp: now() + 300, ...claims })
				.setProtectedHeader({ alg: 'RS256', kid: pair.kid, typ })
				.sign(pair.privateKey),
		now,
		close: async () => {
			server.closeAllConnections()
			await new Promise((closed) => server.close(closed))
		},
	}
}
