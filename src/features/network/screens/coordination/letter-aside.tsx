import { useTranslations } from 'use-intl'
import { DateInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { LetterPage } from '../../queries/coordination/letter-of-intent-page.ts'
import { LetterFields } from './letter-fields.tsx'

type LetterAsideProps = { page: LetterPage; outcome: Outcome | undefined }

/** Beside the goals: the parties, when it was looked at again, and what those who keep it may do. */
export function LetterAside({ page, outcome }: LetterAsideProps) {
	const words = useTranslations('coordination.letter')
	const format = useFormat()
	const { letter, before, parties, reviews, mayKeep } = page
	return (
		<div>
			<Section title={words('parties')}>
				<ul>
					{parties.map(({ id, name }) => (
						<li key={id}>{name}</li>
					))}
				</ul>
				<p className="row-wrap">
					{before === null ? null : (
						<TextLink to={`/network/letters/${before.id}`}>
							{words('toOld', { title: before.title })}
						</TextLink>
					)}
					{letter.replacedBy === null ? null : (
						<TextLink to={`/network/letters/${letter.replacedBy}`}>{words('toNew')}</TextLink>
					)}
				</p>
			</Section>
			<Section title={words('reviews')}>
				{reviews.length === 0 ? <p className="quiet">{words('noReviews')}</p> : null}
				<ul className="stack-8">
					{reviews.map(({ id, reviewedOn, finding }) => (
						<li key={id}>
							<b>{format.day(reviewedOn, { weekday: false })}</b>
							<div>{finding}</div>
						</li>
					))}
				</ul>
			</Section>
			{mayKeep ? <LetterForms page={page} outcome={outcome} /> : null}
		</div>
	)
}

function LetterForms({ page, outcome }: LetterAsideProps) {
	const words = useTranslations('coordination')
	const { today } = useFrame()
	const { letter, parties, goals } = page
	const { title, aim, datedOn, endsOn, reviewOn } = letter
	const initial = {
		...{ title, aim, datedOn, parties: parties.map(({ name }) => name).join('\n') },
		...{ goals: goals.map(({ text }) => text).join('\n') },
		...(endsOn === null ? {} : { endsOn }),
		...(reviewOn === null ? {} : { reviewOn }),
	}
	const holds = letter.state === 'in-force'
	const mayEnd = holds || letter.state === 'ran-out'
	return (
		<div className="stack-8">
			{holds ? (
				<Disclosure summary={words('letter.review')} open={wasRefused(outcome, 'reviewLetterOfIntent')}>
					<Form
						name="reviewLetterOfIntent"
						words="coordination"
						outcome={outcome}
						initial={{ reviewedOn: today }}
					>
						<DateInput name="reviewedOn" />
						<LongText name="finding" rows={3} />
						<DateInput name="reviewOn" optional />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</Disclosure>
			) : null}
			<Disclosure summary={words('letter.changeLetter')} open={wasRefused(outcome, 'changeLetterOfIntent')}>
				<Form name="changeLetterOfIntent" words="coordination" outcome={outcome} initial={initial}>
					<LetterFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			{mayEnd ? (
				<Disclosure summary={words('letter.end')} open={wasRefused(outcome, 'endLetterOfIntent')}>
					<Form name="endLetterOfIntent" words="coordination" outcome={outcome} initial={{ endedOn: today }}>
						<p>{words('letter.endText')}</p>
						<DateInput name="endedOn" />
						<TextInput name="endedBecause" />
						<Submit kind="danger">{words('letter.end')}</Submit>
					</Form>
				</Disclosure>
			) : null}
		</div>
	)
}
