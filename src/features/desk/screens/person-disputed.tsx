import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { disputedRecords } from '../../people/index.ts'

type Notes = Extract<Awaited<ReturnType<typeof disputedRecords>>, { is: 'done' }>['value']['notes']

/** What the person says is wrong stands on their page, beside what it is about. */
export function PersonDisputed({ notes, personId }: { notes: Notes; personId: string }) {
	const words = useTranslations('disputed')
	const format = useFormat()
	const to = `/people/${personId}/disputed`
	return (
		<Section title={words('title')} aside={<TextLink to={to}>{words('note')}</TextLink>}>
			{notes.length === 0 ? <p className="quiet">{words('none')}</p> : null}
			<ul className="stack-8">
				{notes.map(({ id, about, whereItStands, said, saidOn, saidBy, answer, answeredOn }) => (
					<li key={id}>
						<strong>
							{words('row', { about: words(`kinds.${about as 'case'}`), where: whereItStands })}
						</strong>{' '}
						{said}
						<div className="quiet small">
							{words('said', { who: words(`whom.${saidBy as 'person'}`), day: format.day(saidOn) })}
						</div>
						{answer === null || answeredOn === null ? (
							<Tone kind="warning">{words('waits')}</Tone>
						) : (
							words('answered', {
								answer: words(`answers.${answer as 'stands'}`),
								day: format.day(answeredOn),
							})
						)}
					</li>
				))}
			</ul>
		</Section>
	)
}
