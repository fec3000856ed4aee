import journeys from '@journey-as-code/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(journeys, {
    workspace: `${import.meta.dirname}/../journeys`,
    guide: `${import.meta.dirname}/guide`,
  });
}
