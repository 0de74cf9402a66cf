import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'
import type { House } from '../house.ts'
import type { SignInDatabase } from './database.ts'

/**
 * Proves who somebody is, and no more. Nobody signs up by themselves, and accounts are never joined by e-mail address:
 * one municipality's identity provider could otherwise take over another's people.
 */
export function authOn(database: SignInDatabase, house: House) {
	const times = { createdAt: 'created_at', updatedAt: 'updated_at' }
	const own = { required: false, input: false } as const
	return betterAuth({
		database: { db: database, type: 'postgres' },
		secret: house.keys.signIn(),
		baseURL: house.baseUrl,
		telemetry: { enabled: false },
		logger: { log: (level, message) => house.log[level]({ from: 'sign-in' }, message) },
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
		rateLimit: { enabled: false },
		plugins: [letsIn],
		user: { modelName: 'sign_in', fields: { ...times, emailVerified: 'email_verified' } },
		session: {
			modelName: 'session',
			expiresIn: 12 * 60 * 60,
			disableSessionRefresh: true,
			fields: {
				...times,
				userId: 'sign_in_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
			},
			additionalFields: {
				begunAt: { type: 'date', fieldName: 'begun_at', ...own },
				seenAt: { type: 'date', fieldName: 'seen_at', ...own },
				provedAt: { type: 'date', fieldName: 'proved_at', ...own },
				provedBy: { type: 'string', fieldName: 'proved_by', ...own },
				providerId: { type: 'string', fieldName: 'provider_id', ...own },
				providerSubject: { type: 'string', fieldName: 'provider_subject', ...own },
				providerSession: { type: 'string', fieldName: 'provider_session', ...own },
			},
		},
		account: {
			modelName: 'account',
			accountLinking: { enabled: false },
			fields: {
				...times,
				userId: 'sign_in_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
			},
		},
		verification: { modelName: 'verification', fields: { ...times, expiresAt: 'expires_at' } },
		advanced: {
			cookiePrefix: 'bofast',
			useSecureCookies: house.baseUrl.startsWith('https:'),
			database: { generateId: 'uuid', joins: true },
			ipAddress: { disableIpTracking: true },
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
		},
	})
}

export type Auth = ReturnType<typeof authOn>

/** Whatever proved it, a password, a passkey or a provider: the session is one and the same kind. Called within the house alone. */
const letsIn = {
	id: 'lets-in',
	endpoints: {
		letIn: createAuthEndpoint(
			'/let-in',
			{
				method: 'POST',
				metadata: { SERVER_ONLY: true },
				body: z.object({
					signInId: z.string(),
					at: z.string(),
					provedBy: z.string(),
					providerId: z.string().nullable(),
					providerSubject: z.string().nullable(),
					providerSession: z.string().nullable(),
				}),
			},
			async (ctx) => {
				const { signInId, at, ...given } = ctx.body
				const user = await ctx.context.internalAdapter.findUserById(signInId)
				if (user === null) return ctx.json({ token: null })
				const moment = new Date(at)
				const times = { begunAt: moment, seenAt: moment, provedAt: moment }
				const session = await ctx.context.internalAdapter.createSession(user.id, false, {
					...times,
					...given,
				})
				await setSessionCookie(ctx, { session, user })
				return ctx.json({ token: session.token })
			},
		),
	},
} satisfies BetterAuthPlugin
