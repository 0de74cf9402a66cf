import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { initialOf } from '../draft/fields/initial.ts'
import { GuidelineHeadFields, GuidelineTextFields } from './guideline-fields.tsx'
import type { GuidelinePage } from './open-guideline.ts'

type GuidelineFormsProps = { page: GuidelinePage; outcome: Outcome | undefined }

/** What those who keep it may do: look at it again first, for that is what its day asks. */
export function GuidelineForms({ page, outcome }: GuidelineFormsProps) {
	const words = useTranslations('guidelines')
	const { today } = useFrame()
	const { guideline, versions } = page
	const [latest] = versions
	const { kind, title, owner, reviewBy } = guideline
	return (
		<div className="section stack-8">
			<Disclosure summary={words('forms.review')} open={wasRefused(outcome, 'reviewGuideline')}>
				<Form
					name="reviewGuideline"
					words="guidelines"
					outcome={outcome}
					initial={{ reviewedOn: today, finding: 'holds' }}
				>
					<DateInput name="reviewedOn" />
					<Choice
						name="finding"
						inline
						options={(['holds', 'to-change'] as const).map((value) => ({
							value,
							label: words(`looked.${value}`),
						}))}
					/>
					<LongText name="note" rows={2} optional />
					<DateInput name="reviewBy" />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.revise')} open={wasRefused(outcome, 'reviseGuideline')}>
				<Form
					name="reviseGuideline"
					words="guidelines"
					outcome={outcome}
					initial={initialOf({ text: latest?.text, link: latest?.link, decidedBy: latest?.decidedBy })}
				>
					<HiddenInput name="after" value={String(latest?.number ?? 0)} />
					<LongText name="news" rows={2} />
					<GuidelineTextFields />
					<DateInput name="reviewBy" />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.change')} open={wasRefused(outcome, 'changeGuideline')}>
				<Form
					name="changeGuideline"
					words="guidelines"
					outcome={outcome}
					initial={initialOf({ kind, title, owner, reviewBy })}
				>
					<GuidelineHeadFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.withdraw')} open={wasRefused(outcome, 'withdrawGuideline')}>
				<Form name="withdrawGuideline" words="guidelines" outcome={outcome}>
					<p>{words('forms.withdrawText')}</p>
					<Submit kind="danger">{words('forms.withdraw')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
