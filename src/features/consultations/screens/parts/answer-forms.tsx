import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'

type Said = { outcome: Outcome | undefined }

type DoubleProps = Said & {
	answer: { readonly state: 'in' | 'replaced' | 'double' }
	double: {
		readonly id: string
		readonly number: number
		readonly because: 'same-body' | 'same-text' | null
	} | null
	mayChange: boolean
}

/** That an answer may be another one sent twice, to be settled; or that it is, and does not count. */
export function Double({ answer, double, mayChange, outcome }: DoubleProps) {
	const words = useTranslations('consultations.answer')
	const desk = useTranslations('consultations.desk')
	if (double === null) return null
	const { number, because } = double
	if (answer.state !== 'in' || because === null) {
		return (
			<Callout
				kind="info"
				title={words(answer.state === 'replaced' ? 'isReplaced' : 'isDouble', { number: String(number) })}
			>
				{null}
			</Callout>
		)
	}
	return (
		<Callout kind="warning" title={words('double', { number: String(number), because: desk(because) })}>
			{mayChange ? (
				<div className="row-wrap">
					<Form name="settleDoubleAnswer" words="consultations" inline outcome={outcome}>
						<HiddenInput name="of" value={double.id} />
						<Submit kind="secondary">{words('isSame')}</Submit>
					</Form>
					<Form name="settleDoubleAnswer" words="consultations" inline>
						<Submit kind="secondary">{words('isOwn')}</Submit>
					</Form>
				</div>
			) : null}
		</Callout>
	)
}

/** Whether anyone may read it on the open page. */
export function Publish({ published, outcome }: Said & { published: boolean | null }) {
	const words = useTranslations('consultations.answer')
	return (
		<Section title={words('publish')}>
			<Form name="publishAnswer" words="consultations" outcome={outcome}>
				<p className="reading">
					{published === null ? null : words(published ? 'isPublished' : 'notPublished')}{' '}
					{words('publishText')}
				</p>
				<FormActions>
					{published === true ? null : (
						<Submit kind="secondary" name="publish" value="yes">
							{words('publishYes')}
						</Submit>
					)}
					{published === false ? null : (
						<Submit kind="secondary" name="publish" value="no">
							{words('publishNo')}
						</Submit>
					)}
				</FormActions>
			</Form>
		</Section>
	)
}

/** Who wrote it is asked for by itself. */
export function AskWho({ outcome }: Said) {
	const words = useTranslations('consultations.answer')
	return (
		<Form name="whoAnswered" words="consultations" outcome={outcome}>
			<FormActions>
				<Submit kind="quiet">{words('who')}</Submit>
			</FormActions>
			<p className="small quiet">{words('whoText')}</p>
		</Form>
	)
}
