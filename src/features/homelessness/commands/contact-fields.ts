import * as z from 'zod'
import { contactKinds } from '../rules/codes/contacts.ts'

export const contactField = () =>
	z.enum(
		contactKinds.map(({ code }) => code),
		{ error: 'choose-one' },
	)
