import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { ChildWord } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { Step, Steps } from '../../../../ui/work.tsx'
import type { CaseFile } from './case-types.ts'
import { useGapWords } from './use-gap-words.ts'
import { useStepWords } from './use-step-words.ts'

/** What can be done now, in order; the first has the page's only filled button. */
export function CaseSteps({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const wordsOf = useStepWords()
	const closed = file.closedOn !== null
	if (closed && file.steps.length === 0) return <p className="quiet">{words('overview.closed')}</p>
	return (
		<Section title={words('overview.nextSteps')}>
			{file.steps.length === 0 ? <p className="quiet">{words('overview.noSteps')}</p> : null}
			<Steps>
				{file.steps.map((step, place) => {
					const say = wordsOf(step)
					return (
						<Step
							key={`${step.id}-${step.child?.id ?? ''}`}
							what={say('what')}
							marks={step.forChildren ? <ChildWord>{words('overview.child')}</ChildWord> : null}
							why={step.paragraph === null ? say('why') : `${say('why')} ${step.paragraph}.`}
							action={
								<ButtonLink
									to={`/evictions/${file.caseId}/${step.to}`}
									kind={place === 0 ? 'primary' : 'secondary'}
								>
									{say('do')}
								</ButtonLink>
							}
						/>
					)
				})}
			</Steps>
			{closed ? null : <MissingToClose file={file} />}
		</Section>
	)
}

function MissingToClose({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const gapWords = useGapWords(file)
	const gaps = file.gaps.flatMap(gapWords)
	return (
		<Disclosure summary={words('overview.missing', { what: gaps.map((gap) => gap.short).join(', ') })}>
			<ul>
				{gaps.map((gap) => (
					<li key={gap.text}>{gap.text}</li>
				))}
			</ul>
		</Disclosure>
	)
}
