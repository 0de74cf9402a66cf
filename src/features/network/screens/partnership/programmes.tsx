import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { DefinitionRows } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PartnershipPage } from '../../queries/partnership/partnership-page.ts'

type Programme = PartnershipPage['programmes'][number]

/** Each programme with its period, for whom it reports and what it rests on. */
export function Programmes({ programmes }: { programmes: readonly Programme[] }) {
	const words = useTranslations('partnership.programme')
	if (programmes.length === 0) return <p className="quiet">{words('none')}</p>
	return (
		<div className="stack-24">
			{programmes.map((programme) => (
				<ProgrammeText key={programme.id} programme={programme} />
			))}
		</div>
	)
}

export function ProgrammeText({ programme }: { programme: Programme }) {
	const words = useTranslations('partnership.programme')
	const format = useFormat()
	const { name, beginsOn, endsOn, audience, agreements, current } = programme
	return (
		<div className="stack-8">
			<p>
				<b>{name}</b> {current ? <Tone kind="success">{words('current')}</Tone> : null}
			</p>
			<DefinitionRows
				rows={[
					{ label: words('period'), value: format.range(beginsOn, endsOn) },
					...(audience === '' ? [] : [{ label: words('audience'), value: audience }]),
					{
						label: words('agreements'),
						value:
							agreements.length === 0 ? (
								words('noAgreements')
							) : (
								<ul>
									{agreements.map(({ id, title, agreedOn, agreedBy }) => (
										<li key={id}>
											{words('agreement', { title, day: format.dayFull(agreedOn), by: agreedBy })}
										</li>
									))}
								</ul>
							),
					},
				]}
			/>
		</div>
	)
}
