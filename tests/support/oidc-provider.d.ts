// The package tells no types; as much of it as the tests use.
declare module 'oidc-provider' {
	import type { IncomingMessage, ServerResponse } from 'node:http'

	type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
	type Context = {
		oidc: {
			session?: { accountId?: string }
			client?: { clientId: string }
			provider: { Grant: new (of: { accountId: string; clientId: string }) => Grant }
		}
	}

	export type Configuration = {
		clients: readonly object[]
		cookies: { keys: readonly string[] }
		claims: Readonly<Record<string, readonly string[]>>
		conformIdTokenClaims: boolean
		features: Readonly<Record<string, { enabled: boolean }>>
		interactions: { url(context: Context, interaction: { uid: string }): string }
		findAccount(context: Context, sub: string): { accountId: string; claims(): { sub: string } }
		loadExistingGrant(context: Context): Promise<Grant | undefined>
	}

	export default class Provider {
		constructor(issuer: string, configuration: Configuration)
		callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
		interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
	}
}
