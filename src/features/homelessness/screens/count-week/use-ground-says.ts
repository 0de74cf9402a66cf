import { useTranslations } from 'use-intl'
import type { LegalGround } from '../../rules/count-week/grounds.ts'

/** What a legal ground rests on: its law by number, and what that says. */
export function useGroundSays(): (code: LegalGround, law: string | null) => string {
	const words = useTranslations('homelessness.count.groundsSay')
	return (code, law) => (law === null ? words(code) : `${law}: ${words(code)}`)
}
