import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseWork } from './work-types.ts'

type Measure = CaseWork['economy'][number]

/** Advice offered and how it was answered, support applied for and how it was decided. */
export function EconomyMeasures({ work }: { work: CaseWork }) {
	const words = useTranslations('evictionPrevention.work.tasks.economy')
	const format = useFormat()
	const to = `/evictions/${work.caseId}/economy`
	return (
		<Section
			title={words('title')}
			aside={work.closed ? null : <ButtonLink to={to}>{words('add')}</ButtonLink>}
		>
			{work.economy.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<DataTable
					caption={words('title')}
					rows={work.economy}
					rowKey={(measure) => measure.id}
					columns={[
						{
							key: 'what',
							head: words('what'),
							fold: 'title',
							cell: (measure) => <What measure={measure} />,
						},
						{ key: 'since', head: words('since'), cell: (measure) => format.day(measure.beganOn) },
						{
							key: 'result',
							head: words('result'),
							cell: (measure) =>
								measure.result === null || measure.resultOn === null ? (
									<>
										{words('waiting')}{' '}
										<TextLink to={`${to}?measure=${measure.id}`}>{words('answer')}</TextLink>
									</>
								) : (
									`${words(`results.${measure.result}`)}, ${format.day(measure.resultOn)}`
								),
						},
					]}
				/>
			)}
		</Section>
	)
}

function What({ measure }: { measure: Measure }) {
	const words = useTranslations('evictionPrevention.work.tasks.economy')
	const format = useFormat()
	const { kind, covers, amountOre, note } = measure
	const more = [
		covers === null ? null : words(`covers.${covers}`),
		amountOre === null ? null : format.amount(ore(amountOre)),
		note,
	].filter(Boolean)
	return (
		<>
			{words(`kinds.${kind}`)}
			{more.length === 0 ? null : <div className="quiet small">{more.join(', ')}</div>}
		</>
	)
}
