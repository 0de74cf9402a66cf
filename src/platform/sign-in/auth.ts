import { betterAuth } from 'better-auth'
import type { House } from '../house.ts'
import type { SignInDatabase } from './database.ts'

/**
 * Proves who somebody is, and no more. Nobody signs up by themselves, and accounts are never joined by e-mail address:
 * one municipality's identity provider could otherwise take over another's people.
 */
export function authOn(database: SignInDatabase, house: House) {
	const times = { createdAt: 'created_at', updatedAt: 'updated_at' }
	return betterAuth({
		database: { db: database, type: 'postgres' },
		secret: house.keys.signIn(),
		baseURL: house.baseUrl,
		telemetry: { enabled: false },
		logger: { log: (level, message) => house.log[level]({ from: 'sign-in' }, message) },
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
		rateLimit: { enabled: false },
		user: { modelName: 'sign_in', fields: { ...times, emailVerified: 'email_verified' } },
		session: {
			modelName: 'session',
			expiresIn: 12 * 60 * 60,
			fields: {
				...times,
				userId: 'sign_in_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
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
			database: { generateId: 'uuid' },
			ipAddress: { disableIpTracking: true },
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
		},
	})
}
