# Calls of functions and other expressions; what Terraform makes of them is in plan.json.

terraform {}

locals {
  template = "Hi $${name}%%{ if true }!%%{ endif }"
  object = { a = "x", b = true, list = ["p", "q"] }
  people = [{ name = "ann", age = 40 }, { name = "bob", age = 30 }]
}

output "list_01" {
  value = concat([1, 2], ["a"])
}

output "list_02" {
  value = concat([], [])
}

output "list_03" {
  value = can(concat(toset(["b", "a"]), ["c"]))
}

output "list_04" {
  value = flatten([[1, [2, 3]], [], ["a"]])
}

output "list_05" {
  value = flatten([1, {a = [1]}])
}

output "list_06" {
  value = compact(["a", "", null, "b"])
}

output "list_07" {
  value = compact([])
}

output "list_08" {
  value = element(["a", "b", "c"], 1)
}

output "list_09" {
  value = element(["a", "b", "c"], 4)
}

output "list_10" {
  value = can(element([], 0))
}

output "list_12" {
  value = slice(["a", "b", "c"], 1, 3)
}

output "list_13" {
  value = slice(["a", "b", "c"], 1, 1)
}

output "list_14" {
  value = can(slice(["a"], 0, 2))
}

output "list_15" {
  value = reverse([3, "x", true])
}

output "list_16" {
  value = index(["a", "b"], "b")
}

output "list_17" {
  value = can(index(["a", "b"], "c"))
}

output "list_18" {
  value = contains(["a", "b"], "b")
}

output "list_19" {
  value = contains(["a", "b"], "c")
}

output "list_20" {
  value = contains([1, 2], 2)
}

output "list_21" {
  value = length([])
}

output "list_22" {
  value = length(["a", "b"])
}

output "list_23" {
  value = length({a = 1})
}

output "list_24" {
  value = length("héllo")
}

output "list_25" {
  value = length("")
}

output "list_26" {
  value = range(3)
}

output "list_27" {
  value = range(1, 4)
}

output "list_28" {
  value = range(0)
}

output "list_29" {
  value = range(1, 8, 3)
}

output "list_30" {
  value = range(4, 1)
}

output "list_31" {
  value = range(3, 0, -2)
}

output "list_32" {
  value = range(0, 1, 0.25)
}

output "list_33" {
  value = can(range(0, 10, -1))
}

output "list_34" {
  value = can(range(5000))
}

output "list_35" {
  value = range(-2)
}

output "list_36" {
  value = chunklist([1, 2, 3, 4, 5], 2)
}

output "list_37" {
  value = chunklist([], 2)
}

output "list_38" {
  value = chunklist([1, 2], 0)
}

output "list_39" {
  value = can(chunklist([1], -1))
}

output "list_40" {
  value = coalescelist([], ["a"])
}

output "list_41" {
  value = coalescelist(["x"], ["a"])
}

output "list_42" {
  value = can(coalescelist([], []))
}

output "list_43" {
  value = one([])
}

output "list_44" {
  value = one(["a"])
}

output "list_45" {
  value = can(one(["a", "b"]))
}

output "list_46" {
  value = one(toset(["q"]))
}

output "list_47" {
  value = sum([1, 2, 3.5])
}

output "list_48" {
  value = can(sum([]))
}

output "list_49" {
  value = alltrue([true, true])
}

output "list_50" {
  value = alltrue([true, false])
}

output "list_51" {
  value = alltrue([])
}

output "list_52" {
  value = anytrue([false, true])
}

output "list_53" {
  value = anytrue([])
}

output "list_54" {
  value = alltrue(["true", true])
}

output "set_01" {
  value = toset(["b", "a", "b"])
}

output "set_02" {
  value = toset([3, 1, 10, 2])
}

output "set_03" {
  value = toset([])
}

output "set_04" {
  value = tolist(toset(["z", "y"]))
}

output "set_05" {
  value = sort(["b", "a", "C", "é", "z"])
}

output "set_06" {
  value = sort([10, 9, 1])
}

output "set_07" {
  value = distinct(["b", "a", "b"])
}

output "set_08" {
  value = distinct([1, 1, 2])
}

output "set_09" {
  value = setproduct(["a", "b"], [1, 2])
}

output "set_10" {
  value = setproduct([], ["a"])
}

output "set_11" {
  value = setproduct(["a"], ["b"], ["c", "d"])
}

output "set_12" {
  value = setunion(["a", "b"], ["c", "a"])
}

output "set_13" {
  value = setintersection(["a", "b"], ["b", "c"])
}

output "set_14" {
  value = setintersection(["a", "b"], ["b", "c"], ["d"])
}

output "set_15" {
  value = setsubtract(["a", "b", "c"], ["b"])
}

output "set_16" {
  value = [for k, v in toset(["b", "a"]) : "${k}=${v}"]
}

output "set_17" {
  value = [for k, v in ["b", "a"] : "${k}=${v}"]
}

output "set_18" {
  value = { for v in toset(["b", "a"]) : v => upper(v) }
}

output "map_01" {
  value = merge({a = 1}, {b = 2}, {a = 3})
}

output "map_02" {
  value = merge()
}

output "map_03" {
  value = merge({}, null)
}

output "map_04" {
  value = merge([{a = 1}, {b = 2}]...)
}

output "map_05" {
  value = lookup({a = "x"}, "a", "d")
}

output "map_06" {
  value = lookup({a = "x"}, "b", "d")
}

output "map_07" {
  value = can(lookup({a = "x"}, "b"))
}

output "map_08" {
  value = keys({b = 1, a = 2})
}

output "map_09" {
  value = keys({})
}

output "map_10" {
  value = values({b = 1, a = 2})
}

output "map_11" {
  value = zipmap(["a", "b"], [1, 2])
}

output "map_12" {
  value = can(zipmap(["a"], []))
}

output "map_13" {
  value = tomap({a = 1, b = 2})
}

output "map_14" {
  value = { for k, v in {b = 1, a = 2} : v => k }
}

output "map_15" {
  value = { for k, v in {b = 1, a = 2} : k => v if v > 1 }
}

output "map_16" {
  value = { for s in ["apple", "avocado", "banana"] : substr(s, 0, 1) => s... }
}

output "map_17" {
  value = can({ for s in ["a", "a"] : s => 1 })
}

output "map_18" {
  value = [for k, v in {b = 1, a = 2} : "${k}${v}"]
}

output "map_19" {
  value = [for k in {b = 1, a = 2} : k]
}

output "text_01" {
  value = join(",", ["a", "b"])
}

output "text_02" {
  value = join(", ", [])
}

output "text_03" {
  value = join("-", [1, true, "x"])
}

output "text_04" {
  value = join(",", ["a"], ["b"])
}

output "text_05" {
  value = split(",", "a,b,,c")
}

output "text_06" {
  value = split(",", "")
}

output "text_07" {
  value = split("", "abc")
}

output "text_08" {
  value = split(",,", "a,,b")
}

output "text_09" {
  value = lower("ÀB")
}

output "text_10" {
  value = upper("straße")
}

output "text_11" {
  value = title("hello world foo-bar it's")
}

output "text_12" {
  value = trimspace("  a b \n")
}

output "text_13" {
  value = chomp("a\n\n")
}

output "text_14" {
  value = chomp("a \r\n")
}

output "text_15" {
  value = strrev("abcé")
}

output "text_16" {
  value = trim("?!hello?!", "!?")
}

output "text_17" {
  value = trimprefix("helloworld", "hello")
}

output "text_18" {
  value = trimprefix("a", "b")
}

output "text_19" {
  value = trimsuffix("helloworld", "world")
}

output "text_20" {
  value = replace("1 + 2 + 3", "+", "-")
}

output "text_21" {
  value = replace("hello world", "/w.*d/", "everybody")
}

output "text_22" {
  value = replace("aXbX", "X", "")
}

output "text_23" {
  value = replace("abc", "/(b)/", "[$1]")
}

output "text_24" {
  value = substr("hello world", 1, 4)
}

output "text_25" {
  value = substr("hello", 0, -1)
}

output "text_26" {
  value = substr("hello", -3, 2)
}

output "text_27" {
  value = substr("hello", 3, 99)
}

output "text_28" {
  value = substr("héllo", 1, 2)
}

output "text_29" {
  value = startswith("hello", "he")
}

output "text_30" {
  value = endswith("hello", "he")
}

output "text_31" {
  value = strcontains("hello", "ll")
}

output "text_32" {
  value = indent(2, "a\nb\nc")
}

output "text_33" {
  value = format("%s-%s", "a", "b")
}

output "text_34" {
  value = format("%d items", 3)
}

output "text_35" {
  value = format("%03d", 7)
}

output "text_36" {
  value = format("%v", true)
}

output "text_37" {
  value = format("100%%")
}

output "text_38" {
  value = format("%s", 1.5)
}

output "text_39" {
  value = can(format("%s"))
}

output "text_40" {
  value = can(format("a", "b"))
}

output "text_41" {
  value = formatlist("%s-%s", ["a", "b"], "x")
}

output "text_42" {
  value = formatlist("%s", [])
}

output "text_43" {
  value = format("arn:aws:s3:::%s/*", "b")
}

output "text_46" {
  value = "%{ if true }x%{ else }y%{ endif }"
}

output "text_47" {
  value = "%{ for s in ["a", "b"] }${s},%{ endfor }"
}

output "text_48" {
  value = "%{ for i, s in ["a", "b"] ~} ${i}${s} %{ endfor ~} end"
}

output "text_49" {
  value = "$${x} %%{y}"
}

output "number_01" {
  value = max(1, 5, 3)
}

output "number_02" {
  value = min(1, -5, 3)
}

output "number_03" {
  value = abs(-4)
}

output "number_04" {
  value = ceil(4.1)
}

output "number_05" {
  value = floor(-4.1)
}

output "number_06" {
  value = pow(2, 10)
}

output "number_07" {
  value = pow(3, 0)
}

output "number_08" {
  value = signum(-3)
}

output "number_09" {
  value = parseint("ff", 16)
}

output "number_10" {
  value = parseint("-12", 10)
}

output "number_11" {
  value = can(parseint("x", 10))
}

output "number_12" {
  value = 1 + 2 * 3
}

output "number_13" {
  value = 7 / 2
}

output "number_14" {
  value = 7 % 3
}

output "number_15" {
  value = -7 % 3
}

output "number_16" {
  value = 1 / 3 * 3
}

output "number_17" {
  value = 10 - 3 - 2
}

output "number_18" {
  value = -(3)
}

output "number_19" {
  value = 2 > 1
}

output "number_20" {
  value = 2 >= 2
}

output "number_21" {
  value = 1 == 1
}

output "number_22" {
  value = 1 == "1"
}

output "number_23" {
  value = "a" == "a"
}

output "number_24" {
  value = 1 != 2
}

output "number_25" {
  value = true && false
}

output "number_26" {
  value = true || false
}

output "number_27" {
  value = !true
}

output "number_28" {
  value = null == null
}

output "number_29" {
  value = "x" == null
}

output "number_30" {
  value = 1.0 == 1
}

output "number_31" {
  value = 100000000000000000000 + 1
}

output "number_32" {
  value = 1e3
}

output "number_33" {
  value = 0.1 + 0.2
}

output "number_34" {
  value = can(1 / 0)
}

output "number_35" {
  value = "1" + 1
}

output "number_36" {
  value = can("a" + 1)
}

output "network_01" {
  value = cidrsubnet("10.0.0.0/16", 8, 0)
}

output "network_02" {
  value = cidrsubnet("10.0.0.0/16", 8, 255)
}

output "network_03" {
  value = cidrsubnet("10.0.0.0/16", 4, 15)
}

output "network_04" {
  value = cidrsubnet("10.0.0.0/16", 0, 0)
}

output "network_05" {
  value = cidrsubnet("10.0.0.0/16", 1, 1)
}

output "network_06" {
  value = cidrsubnet("10.0.0.0/16", 16, 65535)
}

output "network_07" {
  value = cidrsubnet("10.1.2.3/16", 8, 2)
}

output "network_08" {
  value = cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)
}

output "network_09" {
  value = can(cidrsubnet("10.0.0.0/16", 8, 256))
}

output "network_10" {
  value = can(cidrsubnet("10.0.0.0/30", 8, 0))
}

output "network_11" {
  value = can(cidrsubnet("10.0.0.0", 8, 0))
}

output "network_12" {
  value = can(cidrsubnet("10.0.0/16", 8, 0))
}

output "network_13" {
  value = cidrsubnet("2001:db8::/32", 16, 10)
}

output "network_14" {
  value = cidrhost("10.12.112.0/20", 16)
}

output "network_15" {
  value = cidrhost("10.12.112.0/20", 268)
}

output "network_16" {
  value = cidrhost("10.0.0.0/24", -1)
}

output "network_17" {
  value = cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)
}

output "network_18" {
  value = can(cidrhost("10.0.0.0/30", 4))
}

output "network_19" {
  value = cidrhost("10.0.0.5/24", 0)
}

output "network_20" {
  value = cidrnetmask("172.16.0.0/12")
}

output "network_21" {
  value = can(cidrnetmask("fd00::/8"))
}

output "network_22" {
  value = cidrnetmask("0.0.0.0/0")
}

output "network_23" {
  value = cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)
}

output "network_24" {
  value = cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32)
}

output "network_25" {
  value = [for s in cidrsubnets("10.0.0.0/8", 8, 8) : cidrsubnets(s, 4, 4)]
}

output "network_26" {
  value = can(cidrsubnets("10.0.0.0/31", 1, 1, 1))
}

output "network_27" {
  value = cidrsubnets("10.1.0.0/16")
}

output "pattern_01" {
  value = regex("[a-z]+", "53453453.345345aaabbbccc23454")
}

output "pattern_02" {
  value = regex("(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)", "2019-02-01")
}

output "pattern_03" {
  value = regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/")
}

output "pattern_04" {
  value = can(regex("[a-z]+", "5"))
}

output "pattern_05" {
  value = regexall("[a-z]+", "1234abcd5678efgh9")
}

output "pattern_06" {
  value = regexall("[a-z]+", "123")
}

output "pattern_07" {
  value = regexall("(a)(b)?", "aab")
}

output "pattern_08" {
  value = length(regexall("\\.", "a.b.c"))
}

output "pattern_09" {
  value = regex("^com\\.amazonaws\\.([a-z0-9-]+)\\.(.+)$", "com.amazonaws.eu-west-1.s3")
}

output "encoding_01" {
  value = jsonencode({b = 1, a = [true, null, "x<y>"]})
}

output "encoding_02" {
  value = jsonencode("a\"b")
}

output "encoding_03" {
  value = jsonencode(null)
}

output "encoding_04" {
  value = jsonencode(1.50)
}

output "encoding_05" {
  value = jsonencode([])
}

output "encoding_06" {
  value = jsonencode(toset(["b", "a"]))
}

output "encoding_07" {
  value = jsonencode({a = jsonencode({b = 1})})
}

output "encoding_08" {
  value = jsondecode("{\"a\": [1, \"x\", null]}")
}

output "encoding_09" {
  value = jsondecode("\"text\"")
}

output "encoding_10" {
  value = jsondecode("12")
}

output "encoding_11" {
  value = jsondecode(jsonencode({a = {b = 1}})).a.b
}

output "encoding_12" {
  value = can(jsondecode("{"))
}

output "encoding_13" {
  value = base64encode("hello")
}

output "encoding_14" {
  value = base64decode("aGVsbG8=")
}

output "encoding_15" {
  value = can(base64decode("?"))
}

output "encoding_16" {
  value = "x: ${jsonencode({a = 1, b = ["c"]})}"
}

output "encoding_17" {
  value = "${jsonencode({a = 1})}"
}

output "encoding_18" {
  value = length(jsonencode({a = 1}))
}

output "encoding_19" {
  value = upper(jsonencode({a = 1}))
}

output "encoding_20" {
  value = can(keys(jsonencode({a = 1})))
}

output "encoding_21" {
  value = jsonencode([for s in ["x"] : {name = s}])
}

output "type_01" {
  value = tostring(1)
}

output "type_02" {
  value = tostring(true)
}

output "type_03" {
  value = tostring(1.50)
}

output "type_04" {
  value = tonumber("12.5")
}

output "type_05" {
  value = can(tonumber("x"))
}

output "type_06" {
  value = tobool("true")
}

output "type_07" {
  value = can(tobool("yes"))
}

output "type_08" {
  value = tostring(null)
}

output "type_09" {
  value = can(tostring([]))
}

output "type_10" {
  value = nonsensitive(sensitive("x"))
}

output "type_11" {
  value = try(local.object.missing, "fallback")
}

output "type_12" {
  value = try(local.object.a, "fallback")
}

output "type_13" {
  value = try(local.object.list[5], local.object.list[0])
}

output "type_14" {
  value = try(null, "x")
}

output "type_15" {
  value = try("", "x")
}

output "type_16" {
  value = try(tonumber("x"), 3)
}

output "type_17" {
  value = can(local.object.missing)
}

output "type_18" {
  value = can(local.object.a)
}

output "type_19" {
  value = can(local.object.list[2])
}

output "type_20" {
  value = coalesce(null, "", "x")
}

output "type_21" {
  value = coalesce("a", "b")
}

output "type_22" {
  value = can(coalesce(null, ""))
}

output "type_23" {
  value = true ? 1 : 2
}

output "type_24" {
  value = local.object.b ? "yes" : "no"
}

output "type_25" {
  value = local.object["a"]
}

output "type_26" {
  value = local.object.list.0
}

output "type_27" {
  value = local.object.list[length(local.object.list) - 1]
}

output "type_28" {
  value = local.people[*].name
}

output "type_29" {
  value = local.people.*.name
}

output "type_30" {
  value = local.object.list[*]
}

output "type_31" {
  value = null[*]
}

output "type_32" {
  value = "x"[*]
}

output "type_33" {
  value = [for p in local.people : p.name if p.age > 30]
}

output "type_34" {
  value = { for p in local.people : p.name => p.age }
}

output "type_35" {
  value = local.people[0].name
}

output "type_36" {
  value = can(null.x)
}

output "type_37" {
  value = lookup(local.object, "missing", "d")
}

output "type_38" {
  value = merge(local.object, {a = "z"}).a
}

output "type_39" {
  value = length(local.people)
}

output "type_40" {
  value = path.module
}

output "type_41" {
  value = path.root
}

output "file_01" {
  value = file("${path.module}/policy.json")
}

output "file_02" {
  value = jsondecode(file("${path.module}/policy.json")).Version
}

output "file_03" {
  value = jsondecode(file("policy.json")).Statement[0].Action
}

output "file_04" {
  value = templatefile("${path.module}/policy.json.tftpl", { bucket = "b", actions = ["s3:GetObject", "s3:PutObject"] })
}

output "file_05" {
  value = jsondecode(templatefile("policy.json.tftpl", { bucket = "b", actions = ["s3:GetObject"] })).Statement[0].Resource
}

output "file_06" {
  value = templatefile("list.tftpl", { items = ["a", "b"], on = false })
}

output "file_07" {
  value = templatefile("list.tftpl", { items = [], on = true })
}

output "file_08" {
  value = fileexists("policy.json")
}

output "file_09" {
  value = can(file("missing.json"))
}

output "file_10" {
  value = can(templatefile("recursive.tftpl", { x = 1 }))
}

output "file_11" {
  value = can(templatefile("list.tftpl", { items = [] }))
}

output "file_12" {
  value = yamldecode(file("values.yaml")).endpoints.s3.type
}

output "file_13" {
  value = yamldecode(file("values.yaml")).list
}

output "file_14" {
  value = yamldecode(file("values.yaml")).flags
}

output "yaml_01" {
  value = yamlencode({foo="bar", baz=[1,{a="b",c=["x",["y"]]},3], n=null, t=true, f=1.50, e=[], o={}, s="", m="line1\nline2\n", m2="a\nb", q="it's \"q\"", "k y"="z"})
}

output "yaml_02" {
  value = yamlencode("text")
}

output "yaml_03" {
  value = yamlencode([])
}

output "yaml_04" {
  value = yamlencode(["a", {}])
}

output "yaml_05" {
  value = yamlencode("a\nb\n")
}

output "yaml_06" {
  value = yamlencode({a={b={c="d"}}})
}

output "yaml_07" {
  value = yamlencode(null)
}

output "yaml_08" {
  value = yamlencode([[1,2],[[3]]])
}

output "yaml_09" {
  value = yamlencode({a="x\nb", list=["q\nr"]})
}

output "yaml_10" {
  value = yamlencode("a#c: d- e")
}

output "yaml_11" {
  value = yamlencode([1e30, -5, 0.000001])
}

output "yaml_12" {
  value = yamlencode({"1"=1, "true"=true})
}

output "yaml_13" {
  value = yamldecode("a: yes\nb: on\ne: ~\n")
}

output "yaml_14" {
  value = yamldecode("- a\n- 'b'\n- 2001-01-01\n- 1.50\n- null\n- True\n- \"x\"\n")
}

output "yaml_15" {
  value = can(yamldecode(""))
}

output "yaml_16" {
  value = can(yamldecode("a: ["))
}

output "yaml_17" {
  value = yamldecode("&a x")
}

output "yaml_18" {
  value = yamldecode("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n")
}

output "yaml_19" {
  value = yamldecode("c: !!str 12\nd: n\ne: N\n")
}

output "yaml_20" {
  value = yamldecode("Version: 2012-10-17\nT: 12:30:45\nw: \"2012-10-17\"\n")
}

output "yaml_21" {
  value = yamldecode("c: off\nd: TRUE\ne: Null\nf: \ng: =\nh: <<\ni: |\n  x\nj: >-\n  a\n  b\n")
}

output "yaml_22" {
  value = yamldecode("{a: [1, 2], b: {c: 'd'}}")
}

output "yaml_23" {
  value = can(yamldecode("a\n---\nb\n"))
}

output "yaml_24" {
  value = can(yamldecode("a: !Ref x"))
}

output "yaml_25" {
  value = yamldecode(yamlencode({a=[1,"x"]}))
}

output "yaml_26" {
  value = yamldecode("a: 0o17\nb: 1_000\nc: 012\nd: 0x1f")
}

output "yaml_27" {
  value = yamldecode(<<-EOT
    Version: "2012-10-17"
    Statement:
      - Effect: Allow
        Action: [s3:GetObject]
        Resource: "*"
  EOT
  )
}

output "yaml_28" {
  value = yamldecode("y: 1\n2: b")
}

output "text_more_01" {
  value = urlencode("a b/c?d=é&~-_.!*'()")
}

output "text_more_02" {
  value = basename("a/b/c.txt")
}

output "text_more_03" {
  value = basename("")
}

output "text_more_04" {
  value = basename("/")
}

output "text_more_05" {
  value = basename("a/b/")
}

output "text_more_06" {
  value = dirname("a/b/c.txt")
}

output "text_more_07" {
  value = dirname("c")
}

output "text_more_08" {
  value = dirname("/")
}

output "text_more_09" {
  value = dirname("a//b/../c/")
}

output "text_more_10" {
  value = dirname("")
}

output "text_more_11" {
  value = dirname("../../a")
}

output "text_more_12" {
  value = pathexpand("a/~/b")
}

output "text_more_13" {
  value = transpose({a=["1","2"], b=["2","3"]})
}

output "text_more_14" {
  value = csvdecode("a,b\n1,\"x,\"\"y\"\nfoo,bar\n")
}

output "text_more_15" {
  value = csvdecode("a,b\n")
}

output "text_more_16" {
  value = can(csvdecode("a,b\n1\n"))
}

output "text_more_17" {
  value = csvdecode("a\r\nx\r\n\r\ny\n")
}

output "text_more_18" {
  value = can(csvdecode(""))
}

output "text_more_19" {
  value = csvdecode("a,b\n,")
}

output "text_more_20" {
  value = split("", "aéb")
}

output "text_more_21" {
  value = split("", "")
}

output "text_more_22" {
  value = trimspace("\u00a0\u2007 a\u0085\u3000")
}

output "text_more_23" {
  value = "x \u00a0${~ "a" ~} \u00a0 y"
}

output "text_more_24" {
  value = trimspace("\u001c\u001fa\u001d")
}

output "text_more_25" {
  value = <<-EOT
    %{ if local.object.b ~}
      a
    %{ endif ~}
    b
    EOT
}

output "text_more_26" {
  value = <<-EOT
    x
      ${~ "q" ~}
       b
    %{~ for s in ["1", "2"] ~}
      line ${s}
    %{ endfor ~}
    EOT
}

output "text_more_27" {
  value = <<-EOT

      ${"q"} a

      z
    ${"t"}
  EOT
}

output "text_more_28" {
  value = upper (lower ("X"))
}

output "hash_01" {
  value = md5("héllo")
}

output "hash_02" {
  value = sha1("héllo")
}

output "hash_03" {
  value = sha256("héllo")
}

output "hash_04" {
  value = sha512("héllo")
}

output "hash_05" {
  value = base64sha256("héllo")
}

output "hash_06" {
  value = base64sha512("héllo")
}

output "hash_07" {
  value = uuidv5("dns", "www.terraform.io")
}

output "hash_08" {
  value = uuidv5("url", "https://x")
}

output "hash_09" {
  value = uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io")
}

output "hash_10" {
  value = can(uuidv5("x", "y"))
}

output "hash_11" {
  value = md5(jsonencode({b=1,a="x"}))
}

output "hash_12" {
  value = replace(jsonencode({a="x"}), "x", "y")
}

output "hash_13" {
  value = can(md5([]))
}

output "file_more_01" {
  value = filemd5("files/picture.png")
}

output "file_more_02" {
  value = filesha1("files/picture.png")
}

output "file_more_03" {
  value = filesha256("files/picture.png")
}

output "file_more_04" {
  value = filesha512("files/picture.png")
}

output "file_more_05" {
  value = filebase64sha256("files/picture.png")
}

output "file_more_06" {
  value = filebase64sha512("files/picture.png")
}

output "file_more_07" {
  value = filebase64("files/picture.png")
}

output "file_more_08" {
  value = filemd5("policy.json")
}

output "file_more_09" {
  value = fileset("files", "*")
}

output "file_more_10" {
  value = fileset("files", "**")
}

output "file_more_11" {
  value = fileset(path.module, "files/*.json")
}

output "file_more_12" {
  value = fileset("files", "**/*.json")
}

output "file_more_13" {
  value = fileset("files", "{a,b}.json")
}

output "file_more_14" {
  value = fileset("files", "?.json")
}

output "file_more_15" {
  value = fileset("files", "[ab].json")
}

output "file_more_16" {
  value = fileset("files", "deep/**")
}

output "file_more_17" {
  value = fileset("missing", "*")
}

output "file_more_18" {
  value = { for f in fileset("files", "*.json") : trimsuffix(f, ".json") => jsondecode(file("files/${f}")).n }
}

output "file_more_19" {
  value = templatestring(local.template, { name = "x" })
}

output "file_more_20" {
  value = can(file("files/picture.png"))
}

output "yaml_29" {
  value = jsondecode("{\"a\": 1.50}").a == 1.5
}

output "yaml_30" {
  value = jsondecode("1.50")
}

output "yaml_31" {
  value = "${jsondecode("[1.50]")[0]}"
}

output "repeated_01" {
  value = { a = 1, a = 2 }
}

output "repeated_02" {
  value = { a = 1, "a" = 2, (upper("a")) = 3 }
}

output "repeated_03" {
  value = keys({ a = 1, b = 2, a = 3 })
}

output "repeated_04" {
  value = merge({ a = 1, a = 2 }, {})
}

output "repeated_05" {
  value = jsonencode({ a = 1, a = 2 })
}

output "repeated_06" {
  value = [for k, v in { a = 1, a = 2 } : v]
}

output "repeated_07" {
  value = length({ a = 1, a = 2 })
}

output "repeated_08" {
  value = { for k in ["x", "x"] : k => k... }
}

output "repeated_09" {
  value = keys({ (lower("A")) = 1, (lower("A")) = 2, a = 3 })
}

output "repeated_10" {
  value = { (lower("A")) = 1, a = 2, (lower("A")) = 3 }
}
