import { useTranslations } from 'use-intl'
import { Choice, DateInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { ExampleFields } from './example-form.tsx'
import type { ExamplePage } from './example-page.ts'

type ExampleFormsProps = { page: ExamplePage; outcome: Outcome | undefined }

/** What the secretariat may do: ask about it again first, for that is what its day asks. */
export function ExampleForms({ page: { example, form, asked, who }, outcome }: ExampleFormsProps) {
	const words = useTranslations('knowledge')
	const { today } = useFrame()
	const changing = wasRefused(outcome, 'changeExample')
	return (
		<div className="section stack-8">
			<Disclosure summary={words('forms.check')} open={wasRefused(outcome, 'checkExample')}>
				<Form
					name="checkExample"
					words="knowledge"
					outcome={outcome}
					initial={{ checkedOn: today, contact: 'there', goesOn: 'yes' }}
				>
					<DateInput name="checkedOn" />
					<Choice
						name="contact"
						inline
						options={(['there', 'gone'] as const).map((value) => ({
							value,
							label: words(`example.${value}`),
						}))}
					/>
					<Choice
						name="goesOn"
						inline
						options={(['yes', 'changed', 'ended'] as const).map((value) => ({
							value,
							label: words(`example.goesOn.${value}`),
						}))}
					/>
					<LongText name="note" rows={2} optional />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('forms.change')} open={changing}>
				{asked || changing ? (
					<Form
						name="changeExample"
						words="knowledge"
						outcome={outcome}
						initial={{
							...{ title: example.title, placeId: form?.placeId ?? '', elsewhere: form?.elsewhere ?? '' },
							...{ method: example.method, result: example.result, evidence: example.evidence },
							...{ evidenceSource: example.evidenceSource, targetGroups: example.targetGroups },
							...{ activities: example.activities, contactOrganisation: example.contact.organisation },
							...{ contactRole: example.contact.role, contactName: who?.name ?? '' },
							contactReachedBy: who?.reachedBy ?? '',
						}}
					>
						<ExampleFields places={form?.places ?? []} />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				) : (
					<ButtonLink to={`/knowledge/examples/${example.id}?who=1`}>{words('forms.change')}</ButtonLink>
				)}
			</Disclosure>
			<Disclosure summary={words('forms.withdraw')} open={wasRefused(outcome, 'withdrawExample')}>
				<Form name="withdrawExample" words="knowledge" outcome={outcome}>
					<p>{words('forms.withdrawText')}</p>
					<Submit kind="danger">{words('forms.withdraw')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
