import { useTranslations } from 'use-intl'
import { DateInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Columns, Disclosure, Section } from '../../../../ui/page.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { NotRated } from '../../rules/coordinated/codes.ts'
import type { PartProps } from './coordinated-types.ts'
import { RatingInput } from './rating-input.tsx'

type Side = {
	readonly title: string
	readonly rating: number | null
	readonly said: string | null
	readonly why: NotRated | null
}

/** How the person has it before and after, on one scale and in own words. */
export function OutcomePart({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	const today = useToday()
	if (page.heldOn === null) return null
	return (
		<Section title={words('outcome.title')} note={words('outcome.note')}>
			<div className="stack-16">
				<Columns>
					<Rated
						title={words('outcome.before')}
						rating={page.ratedBefore}
						said={page.beforeWords}
						why={page.notRatedBeforeBecause}
					/>
					<Rated
						title={words('outcome.after')}
						rating={page.ratedAfter}
						said={page.afterWords}
						why={page.notRatedBecause}
					/>
				</Columns>
				{page.state === 'running' ? (
					<Disclosure summary={words('outcome.rate')} open={wasRefused(outcome, 'rateCoordinatedPlan')}>
						<Form
							name="rateCoordinatedPlan"
							words="supportPlan.coordinated"
							outcome={outcome}
							initial={{ ratedAfterOn: today }}
						>
							<RatingInput name="ratedAfter" />
							<LongText name="afterWords" rows={2} optional />
							<DateInput name="ratedAfterOn" />
							<FormActions>
								<Submit kind="secondary">{words('save')}</Submit>
							</FormActions>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}

function Rated({ title, rating, said, why }: Side) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<div className="stack-8">
			<h3>{title}</h3>
			<p>
				{rating === null ? (
					<span className="quiet">
						{why === null
							? words('outcome.unrated')
							: words('outcome.unratedWhy', { why: words(`notRated.${why}`).toLocaleLowerCase() })}
					</span>
				) : (
					<b>{words(`ratings.${rating}` as 'ratings.1')}</b>
				)}
			</p>
			{said === null ? null : <OwnWords small>{said}</OwnWords>}
		</div>
	)
}
