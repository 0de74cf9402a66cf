import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

/** Somebody an identity provider knows. */
export type Known = { readonly sub: string; readonly [claim: string]: unknown }

/**
 * A real OpenID provider on this machine, which signs in whoever it is told to without asking. `people` are those it knows;
 * who comes is `comes`.
 */
export async function identityProvider(
	people: readonly Known[],
	client: { backAt(): string; endedAt(): string; outAt?: string },
) {
	const server: Server = createServer()
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	const given = { clientId: 'bofast', clientSecret: 'en-hemlighet-som-bara-prov-har' }
	let comes = people[0]?.sub ?? ''

	function start(): void {
		const configuration: Configuration = {
			clients: [
				{
					...{ client_id: given.clientId, client_secret: given.clientSecret },
					redirect_uris: [client.backAt()],
					post_logout_redirect_uris: [client.outAt ?? 'http://127.0.0.1/sign-in'],
					backchannel_logout_uri: client.endedAt(),
					backchannel_logout_session_required: true,
				},
			],
			cookies: { keys: ['prov'] },
			claims: { openid: ['sub'], profile: ['name', 'groups', 'department'], email: ['email'] },
			conformIdTokenClaims: false,
			features: {
				devInteractions: { enabled: false },
				backchannelLogout: { enabled: true },
				rpInitiatedLogout: { enabled: true },
			},
			interactions: { url: (_, { uid }) => `/interaction/${uid}` },
			findAccount: (_, sub) => ({
				accountId: sub,
				claims: () => people.find((one) => one.sub === sub) ?? { sub },
			}),
			loadExistingGrant: async (ctx) => {
				const { session, client: asking } = ctx.oidc
				if (session?.accountId === undefined || asking === undefined) return undefined
				const grant = new ctx.oidc.provider.Grant({ accountId: session.accountId, clientId: asking.clientId })
				grant.addOIDCScope('openid profile email')
				await grant.save()
				return grant
			},
		}
		const made = new Provider(issuer, configuration)
		const answer = made.callback()
		server.removeAllListeners('request')
		server.on('request', (request, response) => {
			if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response)
			void made.interactionFinished(request, response, { login: { accountId: comes } })
		})
	}

	return {
		...{ issuer, ...given, start },
		/** Who comes next. */
		comesNext: (sub: string) => {
			comes = sub
		},
		/** Goes where the browser is sent, through the provider, until it is sent back to the house. */
		async walk(to: string, jar: Map<string, string> = new Map()): Promise<URL> {
			let address = to
			for (let step = 0; step < 10; step++) {
				if (!address.startsWith(issuer)) return new URL(address)
				const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
				const answer = await fetch(address, { redirect: 'manual', headers: { cookie } })
				for (const set of answer.headers.getSetCookie()) {
					const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
					jar.set(name, value)
				}
				const next = answer.headers.get('location')
				if (next === null) throw new Error(`${answer.status} ${await answer.text()}`)
				address = new URL(next, address).href
			}
			throw new Error('sent round and round')
		},
		close: async () => {
			server.closeAllConnections()
			await new Promise((closed) => server.close(closed))
		},
	}
}
