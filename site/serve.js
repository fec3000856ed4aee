import { serveSite } from '@journey-as-code/eleventy';

const { PORT } = process.env;
const { address } = await serveSite({
  folder: `${import.meta.dirname}/_site`,
  ...(PORT && { port: Number(PORT) }),
});
console.log(`The site is at ${address} (Ctrl+C stops it).`);
