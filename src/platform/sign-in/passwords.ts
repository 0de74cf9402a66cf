import type { Auth } from './auth.ts'

export type Passwords = {
	/** Whose password it is; null for a wrong one, an unknown address and an account without a password alike. */
	whose(email: string, password: string): Promise<string | null>
	isOf(signInId: string, password: string): Promise<boolean>
	has(signInId: string): Promise<boolean>
}

export function keepPasswords(auth: Auth): Passwords {
	async function passwordOf(signInId: string): Promise<string | null> {
		const { internalAdapter } = await auth.$context
		const accounts = await internalAdapter.findAccounts(signInId)
		return accounts.find(({ providerId }) => providerId === 'credential')?.password ?? null
	}

	/** A password that there is none for takes as long as one that is wrong: how long tells nothing of who is known. */
	async function verify(hash: string | null, password: string): Promise<boolean> {
		const context = await auth.$context
		if (hash !== null) return await context.password.verify({ hash, password })
		await context.password.hash(password)
		return false
	}

	return {
		async whose(email, password) {
			const { internalAdapter } = await auth.$context
			const known = await internalAdapter.findUserByEmail(email.trim().toLowerCase())
			const hash = known === null ? null : await passwordOf(known.user.id)
			return (await verify(hash, password)) && known !== null ? known.user.id : null
		},
		isOf: async (signInId, password) => await verify(await passwordOf(signInId), password),
		has: async (signInId) => (await passwordOf(signInId)) !== null,
	}
}
