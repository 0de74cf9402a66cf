import { useTranslations } from 'use-intl'
import { Choice, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Views } from './list-types.ts'

type ReachProps = { reach: Views['reach']; mayKeep: boolean; outcome: Outcome | undefined }

/** The controller's switch: how far lists in case work reach, by which decision, and what that means. */
export function ReachPart({ reach, mayKeep, outcome }: ReachProps) {
	const words = useTranslations('homelessness.views')
	const format = useFormat()
	return (
		<Section title={words('reach.title')}>
			<div className="stack-16">
				<p>
					<b>{words(reach.wide ? 'reach.wide' : 'reach.own')}</b>
				</p>
				{reach.decidedOn === null ? null : (
					<p className="quiet">
						{words('reach.decided', {
							day: format.day(reach.decidedOn),
							decision: reach.decision ?? '',
						})}
					</p>
				)}
				<p className="reading">{words('reach.meaning')}</p>
				{mayKeep ? (
					<Form
						name="decideWideLists"
						words="homelessness.views"
						outcome={outcome}
						initial={{ reach: reach.wide ? 'committee' : 'own-units' }}
					>
						<Choice
							name="reach"
							options={(['own-units', 'committee'] as const).map((value) => ({
								value,
								label: words(`reach.${value}`),
							}))}
						/>
						<TextInput name="decision" />
						<FormActions>
							<Submit>{words('reach.submit')}</Submit>
						</FormActions>
					</Form>
				) : null}
			</div>
		</Section>
	)
}
