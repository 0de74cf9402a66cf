import { useTranslations } from 'use-intl'
import type { CaseFile } from './case-types.ts'

type Gap = CaseFile['gaps'][number]

/** What is missing to close, in words, and where each thing is mended. */
export function useGapWords(file: Pick<CaseFile, 'caseId' | 'children'>) {
	const words = useTranslations('evictionPrevention.cases')
	return (gap: Gap): { text: string; short: string; to: string; linkText: string }[] => {
		const to = `/evictions/${file.caseId}/${mendedAt[gap.because]}`
		const linkText = words(`gaps.${gap.because}.do`)
		if (gap.because !== 'child-talk-missing') {
			const text =
				gap.because === 'checklist-open'
					? words('gaps.checklist-open.text', { count: gap.codes.length })
					: words(`gaps.${gap.because}.text`)
			return [{ text, short: words(`gaps.${gap.because}.short`), to, linkText }]
		}
		return gap.childIds.map((childId) => {
			const name =
				file.children.find((child) => child.childId === childId)?.name ?? words('facts.protectedChild')
			return {
				text: words('gaps.child-talk-missing.text', { child: name }),
				short: words('gaps.child-talk-missing.short', { child: name }),
				to: `${to}?child=${childId}`,
				linkText,
			}
		})
	}
}

const mendedAt: Readonly<Record<Gap['because'], string>> = {
	'children-unknown': 'answer-children',
	'children-not-named': 'add-children',
	'child-talk-missing': 'child-talk',
	'outcome-missing': 'close',
	'outcome-against-children': 'close',
	'outcome-against-eviction': 'close',
	'no-attempts-recorded': 'contact',
	'eviction-date-missing': 'close',
	'no-alternative-home': 'close',
	'debt-advice-not-offered': 'offer-debt-advice',
	'checklist-open': 'work',
	'note-not-signed': 'journal',
	'concern-not-sent': 'concern',
	'authority-not-confirmed': 'confirm-to-authority',
	'copy-not-sent': 'send-tenants-copy',
}
