import { join } from 'node:path'
import { readAuditKeys } from './audit-key.ts'

/** How the log is sealed here: BOFAST_AUDIT_KEY, and BOFAST_AUDIT_HEADS, which lies in the data folder where there is one. */
export function readAuditSetting(
	environment: NodeJS.ProcessEnv,
	folder: string | null,
): { auditKeys: string[]; auditHeads: string | undefined } {
	const { BOFAST_AUDIT_HEADS: given = '' } = environment
	const beside = folder === null ? undefined : join(folder, 'audit-heads.json')
	return { auditKeys: readAuditKeys(environment), auditHeads: given === '' ? beside : given }
}
