import { join } from 'node:path'
import { readAuditKeys, readGoneAuditKeys } from './audit-key.ts'
import { readSecrets } from './database/cluster-secrets.ts'

type AuditSetting = {
	auditKeys: string[]
	/** Public keys of secrets that are gone, the newest first. */
	auditKeysGone: string[]
	auditHeads: string | undefined
}

/**
 * How the log is sealed here: BOFAST_AUDIT_KEY, BOFAST_AUDIT_KEY_BEFORE with what the data folder knows of its own older
 * secrets, and BOFAST_AUDIT_HEADS, which lies in the data folder where there is one.
 */
export async function readAuditSetting(
	environment: NodeJS.ProcessEnv,
	folder: string | null,
): Promise<AuditSetting> {
	const { BOFAST_AUDIT_HEADS: given = '' } = environment
	const beside = folder === null ? undefined : join(folder, 'audit-heads.json')
	const kept = folder === null ? [] : (await readSecrets(folder)).auditKeysGone
	return {
		auditKeys: readAuditKeys(environment),
		auditKeysGone: [...new Set([...kept, ...readGoneAuditKeys(environment)])],
		auditHeads: given === '' ? beside : given,
	}
}
