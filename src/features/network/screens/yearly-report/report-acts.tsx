import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { ReportPage } from './loaded.ts'

type ActsProps = { page: ReportPage; outcome: Outcome | undefined }

/** What may be done with the report where it stands: freeze a draft; open a frozen one to anyone, or correct it. */
export function ReportActs({ page, outcome }: ActsProps) {
	const words = useTranslations('yearlyReport')
	if (page.report.state === 'draft') {
		return (
			<Section title={words('freeze.title')} note={words('freeze.text')}>
				<Form name="freezeYearlyReport" words="yearlyReport" outcome={outcome}>
					<FormActions>
						<Submit kind={page.editing === null ? 'primary' : 'secondary'}>{words('freeze.submit')}</Submit>
					</FormActions>
				</Form>
			</Section>
		)
	}
	return (
		<>
			<Publication page={page} outcome={outcome} />
			{page.isLatest ? (
				<Section title={words('correct.title')} note={words('correct.text')}>
					<Form name="correctYearlyReport" words="yearlyReport" outcome={outcome}>
						<TextInput name="reason" />
						<FormActions>
							<Submit kind="secondary">{words('correct.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}

function Publication({ page: { report, open, heldBack, isLatest, versions }, outcome }: ActsProps) {
	const words = useTranslations('yearlyReport.publish')
	const { address, isThis, beside, hasSite } = open
	const laterFrozen = versions.some(({ version, state }) => version > report.version && state === 'frozen')
	const canOpen = hasSite && !isThis && !laterFrozen
	if (!hasSite) return <Section title={words('title')}>{<p>{words('noSite')}</p>}</Section>
	if (laterFrozen && !beside) return null
	return (
		<Section title={words('title')}>
			{address === null ? null : (
				<p>
					{words(isThis ? 'isOpen' : beside ? 'beside' : 'older')}: <a href={address}>{address}</a>
				</p>
			)}
			{canOpen ? (
				<>
					<p>{words('text')}</p>
					{heldBack === 0 ? null : <p>{words('heldBack', { count: heldBack })}</p>}
					<Form name="publishYearlyReport" words="yearlyReport" outcome={outcome}>
						<HiddenInput name="digest" value={report.digest ?? ''} />
						<FormActions>
							<Submit>{words('submit')}</Submit>
						</FormActions>
					</Form>
				</>
			) : null}
			{address !== null && isLatest ? (
				<Form name="withdrawYearlyReport" words="yearlyReport" outcome={outcome}>
					<FormActions>
						<Submit kind="danger">{words('withdraw')}</Submit>
					</FormActions>
				</Form>
			) : null}
		</Section>
	)
}
