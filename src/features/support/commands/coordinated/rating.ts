import * as z from 'zod'

/** How the person rates how it is: 1 very bad, 5 very good. */
export const rating = () =>
	z.coerce.number({ error: 'choose-one' }).int('choose-one').min(1, 'choose-one').max(5, 'choose-one')
