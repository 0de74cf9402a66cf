import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useLooseWords } from '../../../../ui/loose-words.ts'
import { Unverified } from '../../../../ui/marks.tsx'
import { DefinitionRows } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseFile } from '../parts/case-types.ts'

/** The law's table as it is for the act on the day. */
export const lawOf = (regime: string, on: PlainDate) => `/evictions/law?act=${regime}&on=${on}`

/** Every time that the case's dates have started, with the safe day before a day off. */
export function CaseTimes({ times }: { times: CaseFile['course']['times'] }) {
	const words = useTranslations('evictionPrevention.law')
	const rules = useLooseWords()
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	if (times.length === 0) return null
	return (
		<div className="stack-8">
			<h3>{words('times.title')}</h3>
			<DefinitionRows
				rows={times.map(({ id, on, holiday, lastSafeDay, paragraph, unverified }) => ({
					label: `${rules(`evictionPrevention.law.rules.${id}`)}${paragraph === '' ? '' : ` (${paragraph})`}`,
					value: (
						<>
							{format.day(on)}
							{holiday === null
								? null
								: `: ${words('times.safe', { holiday: cases(`holidays.${holiday}`), day: format.day(lastSafeDay) })}`}{' '}
							{unverified === null ? null : <Unverified />}
						</>
					),
				}))}
			/>
		</div>
	)
}
