import { useTranslations } from 'use-intl'
import { LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { AttachmentKind } from '../../rules/attachments.ts'
import { writeAbout } from '../../rules/passages.ts'
import { AttachmentList } from './attachments.tsx'
import { useAbout } from './use-names.ts'

type AttachedProps = {
	page: {
		readonly consultation: { readonly id: string }
		readonly answer: { readonly id: string; readonly state: 'in' | 'replaced' | 'double' }
		readonly attachments: readonly {
			readonly id: string
			readonly position: number
			readonly kind: AttachmentKind
			readonly size: number
		}[]
		readonly passages: readonly {
			readonly part: string
			readonly id: string
			readonly mark: string
			readonly title: string
		}[]
	}
	mayChange: boolean
	outcome: Outcome | undefined
}

/** The files of an answer, and a form for what one of them says so that it is dealt with like the rest. */
export function Attached({ page, mayChange, outcome }: AttachedProps) {
	const words = useTranslations('consultations.answer')
	const about = useAbout()
	const { consultation, answer, attachments, passages } = page
	if (attachments.length === 0) return null
	const asked = [{ part: 'whole', id: null, mark: '', title: '' }, ...passages]
	const refused = outcome?.ok === false && outcome.values.intent === 'writeOutPart'
	return (
		<Section title={words('attachments')} note={attachments.length}>
			<AttachmentList
				attachments={attachments}
				at={`/consultations/${consultation.id}/answers/${answer.id}/attachments`}
			/>
			<p className="small quiet">{words('attachmentsText')}</p>
			{mayChange && answer.state === 'in' ? (
				<Disclosure summary={words('writeOut')} open={refused}>
					<Form name="writeOutPart" words="consultations" outcome={outcome}>
						<SelectInput
							name="about"
							options={asked.map((one) => ({
								value: writeAbout(one),
								label: `${about(one)} ${one.title}`.trim(),
							}))}
						/>
						<LongText name="body" rows={4} />
						<FormActions>
							<Submit kind="secondary">{words('writeOutDo')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			) : null}
		</Section>
	)
}
