// Runs in the browser, see readablePage.ts: nothing is imported here.

function read(css) {
	const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
	return [red, green, blue, css.startsWith('rgb') ? alpha : 0];
}

const over = (top, below) => [
	...[0, 1, 2].map((part) => top[part] * top[3] + below[part] * (1 - top[3])),
	1,
];

function luminance(color) {
	const [red, green, blue] = color.slice(0, 3).map((part) => {
		const share = part / 255;
		return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function canvas() {
	return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

const behind = (element) =>
	element === null
		? canvas()
		: over(read(getComputedStyle(element).backgroundColor), behind(element.parentElement));

function ratioOf(element, style) {
	const ground = behind(element);
	const ink = over(read(element.closest('svg') ? style.fill : style.color), ground);
	const [light, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
	return (light + 0.05) / (dark + 0.05);
}

function faintTexts() {
	const faint = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode.textContent.trim();
		const element = texts.currentNode.parentElement;
		if (text === '' || element.closest('style, script, title') || !element.checkVisibility())
			continue;
		const style = getComputedStyle(element);
		const size = parseFloat(style.fontSize);
		const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		const ratio = ratioOf(element, style);
		if (ratio < (isLarge ? 3 : 4.5)) faint.push(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
	}
	return faint;
}

function sidewaysScroll() {
	const { scrollWidth, clientWidth } = document.documentElement;
	return Math.max(0, scrollWidth - clientWidth);
}

const namesOf = () => ({
	lang: document.documentElement.lang,
	title: document.title,
	loose: document.querySelectorAll('th:not([scope])').length,
});

const groundOf = () => getComputedStyle(document.body).backgroundColor;

function isFocusSeen() {
	const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
	return outlineStyle !== 'none' && outlineWidth !== '0px';
}
