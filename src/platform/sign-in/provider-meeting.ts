import * as client from 'openid-client'
import { fetchFor, OutsideProblem } from '../fetch-outside.ts'
import type { House } from '../house.ts'

/** A municipality's identity provider as the sign-in meets it. */
export type Provider = {
	readonly municipalityId: number
	readonly id: string
	readonly name: string
	readonly issuer: string
	readonly clientId: string
	readonly clientSecret: string
	readonly scopes: readonly string[]
}

/** What went wrong: the provider does not answer now, or what it answered is not to be trusted. */
export type MeetingFault = 'not-answering' | 'refused'

const freshFor = 10 * 60_000
const longestPause = 60_000

/**
 * Learns what a provider says of itself when somebody comes, never at the start of the house. One that does not answer is
 * left alone for a while, longer for each time, so that a page about it is there at once.
 */
export function meetProviders(house: Pick<House, 'reach'>, now: () => number = () => performance.now()) {
	const known = new Map<string, { metadata: client.ServerMetadata; until: number }>()
	const silent = new Map<string, { times: number; until: number }>()
	const ask = fetchFor({ seconds: 5, largest: 1_000_000, reach: house.reach })

	async function metadataOf(provider: Provider): Promise<client.ServerMetadata> {
		const held = known.get(provider.id + provider.issuer)
		if (held !== undefined && held.until > now()) return held.metadata
		const found = await client.discovery(new URL(provider.issuer), provider.clientId, undefined, undefined, {
			execute: ways(),
			[client.customFetch]: ask,
		})
		const metadata = found.serverMetadata()
		known.set(provider.id + provider.issuer, { metadata, until: now() + freshFor })
		return metadata
	}

	// Open text is only for servers of tests, where whoever runs the house lets in its own machine.
	const ways = () => (house.reach === 'own-machine-too' ? [client.allowInsecureRequests] : [])

	return {
		/** Made anew each time, so that its keys are those of this moment and none that were taken back. */
		async meet(provider: Provider): Promise<client.Configuration | MeetingFault> {
			const pause = silent.get(provider.id)
			if (pause !== undefined && pause.until > now()) return 'not-answering'
			try {
				const metadata = await metadataOf(provider)
				const { clientSecret, clientId } = provider
				const basic = metadata.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true
				const shown = basic ? client.ClientSecretBasic(clientSecret) : client.ClientSecretPost(clientSecret)
				const meeting = new client.Configuration(metadata, clientId, { client_secret: clientSecret }, shown)
				meeting[client.customFetch] = ask
				for (const way of ways()) way(meeting)
				client.enableNonRepudiationChecks(meeting)
				silent.delete(provider.id)
				return meeting
			} catch (fault) {
				const why = whyOf(fault)
				if (why === 'not-answering') {
					const times = (pause?.times ?? 0) + 1
					silent.set(provider.id, { times, until: now() + Math.min(longestPause, 1000 * 2 ** times) })
				}
				return why
			}
		},
		ask,
	}
}

export type Meetings = ReturnType<typeof meetProviders>

/** A fault on the way there, or a provider that fails itself, passes over; anything else is a word one may not trust. */
export function whyOf(fault: unknown): MeetingFault {
	for (let inner: unknown = fault; inner instanceof Error; inner = inner.cause) {
		if (inner instanceof OutsideProblem) return 'not-answering'
		if (inner.cause instanceof Response && inner.cause.status >= 500) return 'not-answering'
	}
	return 'refused'
}
