// @ts-check

/** @param {string} text */
const quoted = text => `"${text.replaceAll(/["\\#]/g, String.raw`\$&`)}"`;

/**
 * The Homebrew formula of a version, which installs the archive of the registry.
 * @param {{name: string, version: string, license: string, homepage?: string}} manifest
 * @param {string} sha256 of the archive, in hexadecimal digits
 */
export function formula({name, version, license, homepage}, sha256) {
	const className = name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
	return `class ${className} < Formula
  desc "Terminal news reader that shows how outlets report the same negotiations"
  homepage ${quoted(homepage ?? `https://www.npmjs.com/package/${name}`)}
  url ${quoted(`https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`)}
  sha256 ${quoted(sha256)}
  license ${quoted(license)}

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
    man1.install_symlink libexec.glob("share/man/man1/*")
    generate_completions_from_executable(bin/${quoted(name)}, "--completion")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/${name} --version")
    assert_match '{"id":', shell_output("#{bin}/${name} print -n 1 --format jsonl")
  end
end
`;
}
