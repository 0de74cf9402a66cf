import { type Language, writeNumber } from '../../../../foundation/typography.ts'
import { tablesEn } from '../../words/edition/tables-en.ts'
import { tablesSv } from '../../words/edition/tables-sv.ts'
import type { Said } from './tables-in-words.ts'

type Changed = { readonly was: number; readonly now: number; readonly where: Said }

const most = 12

/** Why a version is another, and what it changes: `Sen registrering: 2024, Kvinnor: publicerat 41, nu 43.` */
export function changesInWords(reason: string, changed: readonly Changed[]): Said {
	return { sv: sentence('sv', reason, changed), en: sentence('en', reason, changed) }
}

function sentence(language: Language, reason: string, changed: readonly Changed[]): string {
	const words = language === 'sv' ? tablesSv.changes : tablesEn.changes
	if (changed.length === 0) return [reason, words.nothing].filter((text) => text !== '').join('. ')
	const told = changed.slice(0, most).map(({ was, now, where }) => {
		const [then, today] = [writeNumber(was, language), writeNumber(now, language)]
		return `${where[language]}: ${words.published} ${then}, ${words.now} ${today}`
	})
	const more = changed.length > most ? [`${words.more} ${writeNumber(changed.length - most, language)}`] : []
	return `${reason}${reason === '' ? '' : ': '}${[...told, ...more].join('; ')}.`
}
