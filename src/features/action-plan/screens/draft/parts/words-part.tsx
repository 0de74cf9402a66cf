import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../../ui/links.tsx'
import { Tone } from '../../../../../ui/marks.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { isUnwritten } from '../../../rules/draft/unwritten.ts'
import type { OpenDraft } from '../open-draft.ts'
import { Paragraphs } from './paragraphs.tsx'
import { PartTools, placeOf } from './tools.tsx'

type PartProps = { draft: OpenDraft; to: string; arranging: boolean }

/** What lies above the plan, and the passage that it makes concrete. */
export function SuperiorsPart({ draft, to, arranging }: PartProps) {
	const words = useTranslations('planDraft')
	const { superiors } = draft.document
	return (
		<Section
			title={words('superiors.title')}
			aside={<ButtonLink to={`${to}/superiors/new`}>{words('superiors.add')}</ButtonLink>}
		>
			{superiors.length === 0 ? <p className="quiet">{words('superiors.empty')}</p> : null}
			<ul className="stack-16 reading">
				{superiors.map(({ id, title, passage, page }) => {
					const goals = draft.goals.filter(({ goal }) => goal.superiorId === id).map(({ number }) => number)
					return (
						<li key={id} id={placeOf(id)}>
							<div className="row-wrap">
								<strong>{title}</strong>
								{page === null ? null : (
									<span className="quiet small">{words('superiors.page', { page })}</span>
								)}
								<PartTools
									part="superiors"
									partId={id}
									what={title}
									to={`${to}/superiors/${id}`}
									arranging={arranging}
								/>
							</div>
							<blockquote className="own-words own-words-small">{passage}</blockquote>
							<p className="quiet small">
								{goals.length === 0
									? words('superiors.noGoals')
									: words('superiors.goals', { goals: goals.join(', ') })}
							</p>
						</li>
					)
				})}
			</ul>
		</Section>
	)
}

/** The running text, section by section. */
export function SectionsPart({ draft, to, arranging }: PartProps) {
	const words = useTranslations('planDraft')
	const { sections } = draft.document
	return (
		<Section
			title={words('sections.title')}
			aside={<ButtonLink to={`${to}/sections/new`}>{words('sections.add')}</ButtonLink>}
		>
			{sections.length === 0 ? <p className="quiet">{words('sections.empty')}</p> : null}
			{sections.map(({ id, kind, heading, text }) => (
				<Section
					key={id}
					id={placeOf(id)}
					level={3}
					title={heading}
					{...(kind === 'text' ? {} : { note: words(`sectionKinds.${kind}.name`) })}
					aside={
						<PartTools
							part="sections"
							partId={id}
							what={heading}
							to={`${to}/sections/${id}`}
							arranging={arranging}
						/>
					}
				>
					{isUnwritten(text) ? <Tone kind="warning">{words('sections.unwritten')}</Tone> : null}
					<Paragraphs text={text === '' ? words('sections.noText') : text} />
				</Section>
			))}
		</Section>
	)
}
