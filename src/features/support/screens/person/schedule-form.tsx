import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

const emptyRows = 3

/** The ordinary week row by row, evenings and weekends too; rows without times are left out. */
export function ScheduleForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { agreement, choices } = props.given
	if (agreement === null) return null
	const hours = agreement.hours.map(({ weekday, fromTime, untilTime, way }) => ({
		...{ weekday: String(weekday), fromTime, untilTime, way },
	}))
	const initial: Posted = {
		hours: [...hours, ...Array.from({ length: emptyRows }, () => ({ weekday: '1', way: 'visit' }))],
		...(agreement.onCallContact === null ? {} : { onCallContact: agreement.onCallContact }),
	}
	const rows = Array.from({ length: hours.length + emptyRows }, (_, at) => at)
	return (
		<StepForm {...props} name="setSupportSchedule" initial={initial}>
			<HiddenInput name="supportId" value={agreement.id} />
			<SeenAt at={agreement.recordedAt} />
			<FieldGroup legend={words('fields.hours')} hint={words('hints.hours')}>
				{rows.map((at) => (
					<FieldRow key={at}>
						<SelectInput
							name={`hours.${at}.weekday`}
							options={choices.weekdays.map((day) => ({
								value: String(day),
								label: codes(`weekdays.${day}`),
							}))}
						/>
						<TextInput name={`hours.${at}.fromTime`} optional width="short" />
						<TextInput name={`hours.${at}.untilTime`} optional width="short" />
						<SelectInput
							name={`hours.${at}.way`}
							options={choices.supportWays.map((value) => ({ value, label: codes(`ways.${value}`) }))}
						/>
					</FieldRow>
				))}
			</FieldGroup>
			<TextInput name="onCallContact" optional width="medium" />
		</StepForm>
	)
}
